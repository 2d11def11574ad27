using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Binds what rules do.</summary>
internal sealed class ActionBinder(BindingContext context, ClauseBinder clauses, TextBinder texts, ScoreListBinder lists)
{
    // By the list in an action, for a loop binds one action once a score and the lack is told of once.
    private readonly Dictionary<ScoreListSyntax, List<ScoreDefinition>> unanswered = new(ReferenceEqualityComparer.Instance);

    /// <summary>The actions.</summary>
    /// <param name="actions">The source.</param>
    /// <param name="hasCondition">Whether a condition decides, so that <c>maintain</c> may leave out what it keeps.</param>
    public ImmutableArray<BoundAction> Bind(ImmutableArray<ActionSyntax> actions, bool hasCondition) => [.. actions.SelectMany(action => Bind(action, hasCondition))];

    /// <summary>Reports the scores of the rule for which no measure is declared.</summary>
    public void ReportUnanswered()
    {
        foreach (var (list, scores) in unanswered)
            context.Report(NameDiagnostics.NoMeasureFor, list, new NameList([.. scores.Distinct().Select(score => score.Name)]));
        unanswered.Clear();
    }

    private IEnumerable<BoundAction> Bind(ActionSyntax action, bool hasCondition)
    {
        var at = context.At(action);
        switch (action)
        {
            case RecommendActionSyntax recommend:
                var said = clauses.Bind(recommend.Clauses);
                return BindRecommended(recommend.Label) is { } measure ? [new BoundRecommend(at, measure, said.Owners, said.Due, said.Priority, said.Because)] : [];
            case RecommendForActionSyntax recommendFor:
                return BindRecommendFor(recommendFor, at);
            case MaintainActionSyntax maintain:
                return BindMaintain(maintain, at, hasCondition);
            case NoteActionSyntax note:
                return [new BoundNote(at, texts.Bind(note.Text))];
            case ExpectActionSyntax expect:
                return BindExpect(expect);
            case ExpectForActionSyntax expectFor:
                return BindExpectFor(expectFor, at);
            default:
                context.Fail();
                return [];
        }
    }

    // A name without a symbol has its message already.
    private MeasureSymbol? BindMeasure(LabelSyntax label)
    {
        var measure = label.IsMissing ? null : context.FindMeasure(label.Name);
        if (measure is null)
        {
            context.Fail();
            return null;
        }

        context.Mean(label.Token, measure);
        return measure;
    }

    private MeasureSymbol? BindRecommended(LabelSyntax label)
    {
        if (BindMeasure(label) is not { } measure)
            return null;
        if (context.FileOf(measure) is { NamedEdition: { } edition } file && file.EditionFor(context.Edition) is null && ReadsScores(measure))
            context.Report(NameDiagnostics.OtherEdition, label, measure.Name, edition.Year, context.Edition.Year);
        return measure;
    }

    private static bool ReadsScores(MeasureSymbol measure) => ((MeasureDeclarationSyntax)measure.Declaration!.Value.Element).Clauses.Any(clause => clause switch
    {
        StepClauseSyntax step => !step.Text.Holes.IsEmpty,
        GuidelineClauseSyntax guideline => !guideline.Text.Holes.IsEmpty,
        OutputClauseSyntax output => !output.Text.Holes.IsEmpty,
        _ => false,
    });

    private List<BoundAction> BindRecommendFor(RecommendForActionSyntax recommendFor, SyntaxReference at)
    {
        var said = clauses.Bind(recommendFor.Clauses);
        var actions = new List<BoundAction>();
        var recommended = new HashSet<MeasureSymbol>();
        foreach (var score in lists.Bind(recommendFor.Scores) ?? [])
        {
            var measures = context.MeasuresFor(score);
            if (measures.IsEmpty)
            {
                actions.Add(new BoundUnanswered(at, score));
                AddUnanswered(recommendFor.Scores, score);
            }

            actions.AddRange(measures.Where(recommended.Add).Select(measure => new BoundRecommend(at, measure, said.Owners, said.Due, said.Priority, said.Because)));
        }

        return actions;
    }

    private List<BoundAction> BindExpect(ExpectActionSyntax expect)
    {
        var because = expect.Because is { } clause ? texts.Bind(clause.Text) : null;
        return
        [
            .. from label in expect.Measures.Labels
               let measure = BindMeasure(label)
               where measure is not null
               select new BoundExpect(context.At(label), expect.IsNegative, null, [measure], because),
        ];
    }

    private List<BoundAction> BindExpectFor(ExpectForActionSyntax expectFor, SyntaxReference at)
    {
        var because = expectFor.Because is { } clause ? texts.Bind(clause.Text) : null;
        var actions = new List<BoundAction>();
        foreach (var score in lists.Bind(expectFor.Scores) ?? [])
        {
            var measures = context.MeasuresFor(score);
            if (measures.IsEmpty)
                AddUnanswered(expectFor.Scores, score);
            actions.Add(new BoundExpect(at, expectFor.IsNegative, score, measures, because));
        }

        return actions;
    }

    private void AddUnanswered(ScoreListSyntax list, ScoreDefinition score)
    {
        if (context.LacksFiles)
            return;
        if (!unanswered.TryGetValue(list, out var scores))
            unanswered.Add(list, scores = []);
        scores.Add(score);
    }

    private IEnumerable<BoundAction> BindMaintain(MaintainActionSyntax maintain, SyntaxReference at, bool hasCondition)
    {
        var because = maintain.Because is { } clause ? texts.Bind(clause.Text) : null;
        if (maintain.Scores is { } syntax)
            return lists.Bind(syntax) is { } scores ? [new BoundMaintain(at, scores, because)] : [];
        if (!hasCondition)
            context.Report(ValueDiagnostics.MaintainWithoutScores, maintain.MaintainKeyword);
        return [new BoundMaintain(at, [], because)];
    }
}
