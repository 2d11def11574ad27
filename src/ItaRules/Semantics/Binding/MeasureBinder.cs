using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Finds what the declaration of a measure says.</summary>
internal sealed class MeasureBinder(BindingContext context, TextBinder texts, ClauseBinder clauses, DateBinder dates, ScoreListBinder lists, ScoreBinder scores)
{
    private const int MonthsOfYear = 12;

    public BoundMeasure Bind(MeasureSymbol symbol, MeasureDeclarationSyntax syntax)
    {
        clauses.RequireOnce(syntax.Clauses);
        if (syntax.Title is { } title)
            texts.BindPlain(title);
        var measure = new BoundMeasure { Measure = symbol };
        foreach (var clause in syntax.Clauses)
            measure = Add(measure, clause);
        return measure;
    }

    /// <summary>The scores that a measure answers, and nothing else of it.</summary>
    public ImmutableArray<ScoreDefinition> BindAnswers(MeasureDeclarationSyntax syntax) =>
        [.. syntax.Clauses.OfType<ForScoresClauseSyntax>().SelectMany(clause => lists.Bind(clause.Scores) ?? []).Distinct()];

    private BoundMeasure Add(BoundMeasure measure, ClauseSyntax clause)
    {
        switch (clause)
        {
            case StepClauseSyntax step:
                return measure with { Steps = measure.Steps.Add(texts.Bind(step.Text)) };
            case GuidelineClauseSyntax guideline:
                return measure with { Guidelines = measure.Guidelines.Add(texts.Bind(guideline.Text)) };
            case OutputClauseSyntax output:
                return measure with { Outputs = measure.Outputs.Add(texts.Bind(output.Text)) };
            case ReferenceClauseSyntax reference:
                return measure with { References = measure.References.Add(texts.BindPlain(reference.Text)) };
            case OwnedByClauseSyntax ownedBy:
                return measure with { Owners = ClauseBinder.Join(measure.Owners, clauses.BindOwners(ownedBy.Owners)) };
            case DueClauseSyntax due:
                return measure with { Due = dates.Bind(due.When) };
            case ReportClauseSyntax report:
                return measure with { ReportMonths = BindRounds(report) };
            case ForScoresClauseSyntax forScores:
                return measure with { Answers = [.. measure.Answers.Union(lists.Bind(forScores.Scores) ?? [])] };
            case PublishClauseSyntax publish:
                return measure with { PublishAs = BindPublished(publish.Item) };
            default:
                return measure;
        }
    }

    private Item? BindPublished(SyntaxToken code)
    {
        if (scores.BindItem(code) is not { } item)
            return null;
        if (!item.Instrument.AsksPeople)
            return item;
        context.Report(ValueDiagnostics.PublishedAsQuestion, code, code.Text, item.Instrument.Code);
        return null;
    }

    private ImmutableArray<int> BindRounds(ReportClauseSyntax report)
    {
        var months = new List<int>();
        foreach (var number in report.Numbers)
        {
            if (number.IsMissing)
                context.Fail();
            else if (dates.BindWholeNumber(number, MonthsOfYear) is { } month)
                months.Add(month);
        }

        if (report.ReportKeyword.Kind == SyntaxKind.ReportEveryKeyword && months is [var every, ..])
            return Multiples(every);
        return [.. months.Distinct().Order()];
    }

    private static ImmutableArray<int> Multiples(int every)
    {
        var months = ImmutableArray.CreateBuilder<int>();
        for (var month = every; month <= MonthsOfYear; month += every)
            months.Add(month);
        return months.ToImmutable();
    }
}
