using System.Collections.Immutable;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Describes a measure: what is done, by whom, when, and whether it is recommended for the chosen agency.</summary>
internal sealed class MeasureDescription : IDescription
{
    /// <inheritdoc/>
    public SubjectKind Kind => SubjectKind.Measure;

    /// <inheritdoc/>
    public string? Describe(AuthoringContext context, string name)
    {
        if (context.Compilation.Symbols.FindMeasure(name) is not { } measure)
            return null;
        var language = context.Language;
        var text = new MarkdownText().Head(measure.Name, measure.Title == measure.Name ? null : measure.Title);
        if (measure.Declaration is null)
            text.Item(OwnerDescription.UndeclaredText.In(language));
        if (context.Edition is not { } edition)
            return text.ToString();
        var rules = context.Compilation.Bind(edition);
        if (rules.Measures.TryGetValue(measure, out var bound))
            AddClauses(text, bound, context.Scores.ChosenIn(edition), language);
        AddRecommendation(text, context, rules, measure);
        return text.ToString();
    }

    private static void AddClauses(MarkdownText text, BoundMeasure measure, SheetScores? scores, Language language)
    {
        text.Numbered(Shown(measure.Steps));
        foreach (var guideline in Shown(measure.Guidelines))
            text.Item(new LocalizedText("แนวทาง", "guideline").In(language), guideline);
        text.Item(new LocalizedText("ผู้รับผิดชอบ", "owned by").In(language), string.Join(", ", measure.Owners.Select(owner => owner.Title)));
        text.Item(new LocalizedText("ระยะเวลา", "due").In(language), measure.Due is { } due ? PeriodText.Of(due, language) : null);
        text.Item(new LocalizedText("การติดตาม", "follow-up").In(language), ReportRoundText.Of(measure.ReportMonths, language));
        foreach (var output in Shown(measure.Outputs))
            text.Item(new LocalizedText("ผลผลิต", "output").In(language), output);
        text.Item(new LocalizedText("เผยแพร่ในข้อ", "published as").In(language), measure.PublishAs is { } item ? $"{item.Code} {item.Title.In(language)}" : null);
        foreach (var reference in measure.References)
            text.Item(new LocalizedText("อ้างอิง", "reference").In(language), reference);
        text.Item(new LocalizedText("ตอบคะแนนข้อ", "answers").In(language), ScoreText.ShortList(measure.Answers, language));

        IEnumerable<string> Shown(ImmutableArray<BoundText> texts) => texts.Select(one => BoundTextShown.Of(one, scores, language));
    }

    private static void AddRecommendation(MarkdownText text, AuthoringContext context, BoundRuleSet rules, MeasureSymbol measure)
    {
        var language = context.Language;
        var recommending = rules.Rules
            .Where(rule => rule.Decisions.Any(decision => decision.Branches.Any(branch => branch.Actions.OfType<BoundRecommend>().Any(action => action.Measure == measure))))
            .Select(rule => rule.Rule.Name).Distinct(StringComparer.Ordinal).ToList();
        text.Item(new LocalizedText("เสนอโดยกฎ", "recommended by").In(language), OwnerDescription.Names(recommending, language));
        if (context.Scores.ChosenResultOf(rules) is not { } result)
            return;
        var name = SheetName.Of(result.Sheet, language);
        var found = result.Recommendations.FirstOrDefault(recommendation => recommendation.Measure.Measure == measure);
        text.Item(name, found is null
            ? new LocalizedText("ไม่ได้รับข้อเสนอนี้", "not recommended").In(language)
            : new LocalizedText("ได้รับข้อเสนอนี้", "recommended").In(language) + " — " + string.Join("; ", found.Reasons.Select(reason => ReasonText.Of(reason, result.Scores, language)).Distinct(StringComparer.Ordinal)));
    }
}
