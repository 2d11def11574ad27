using System.Collections.Immutable;
using ItaRules.Explanation;
using ItaRules.Interchange.Results;
using ItaRules.Reports.Documents;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Reports.Composing;

/// <summary>What a plan leaves open and must not pass over in silence: undetermined rules, scores without a measure, rules of another year.</summary>
internal static class OpenQuestions
{
    /// <summary>The blocks; none when nothing is open.</summary>
    public static IEnumerable<Block> Compose(ReportContext context)
    {
        var result = context.Result;
        if (!result.Undetermined.IsEmpty)
        {
            yield return new Heading(2, context.Words["open.undetermined"]);
            yield return new Paragraph(context.Words["open.undetermined.intro"]);
            yield return Undetermined(context);
        }

        if (!result.Unanswered.IsEmpty)
        {
            yield return new Heading(2, context.Words["open.unanswered"]);
            yield return new BulletList([.. result.Unanswered.Select(one => new Passage(context.Words.Of("open.unanswered.entry",
                ("score", $"{ScoreText.Code(one.Score, context.Language)} {one.Score.Title.In(context.Language)}"), ("points", context.Points(context.Sheet.Value(one.Score))))))]);
        }

        if (!result.Elsewhere.IsEmpty)
        {
            yield return new Heading(2, context.Words["open.elsewhere"]);
            yield return new Paragraph(context.Words.Of("open.elsewhere.text", ("count", ReportContext.Number(result.Elsewhere.Length)), ("year", ReportContext.Number(context.Edition.Year))));
        }
    }

    private static Table Undetermined(ReportContext context) => new(
        context.Words["open.undetermined"],
        [new(context.Words["open.rule"], 3), new(context.Words["open.lacks"], 4), new(context.Words["open.measures"], 4)],
        [
            .. context.Result.Undetermined.GroupBy(open => open.Rule).Zip(OpenRule.Of(context.Result)).Select(pair => new TableRow(
            [
                new WordsCell(pair.First.Key.Rule.Title ?? pair.First.Key.Rule.Name),
                new WordsCell(MissingText.Of(pair.Second.Lacks, context.Scores, context.Language)),
                new WordsCell(MeasuresOf(context, pair.First.Key)),
            ])),
        ])
    {
        IsUnderItsHeading = true,
    };

    private static ImmutableArray<Passage> MeasuresOf(ReportContext context, BoundRule rule)
    {
        var measures = rule.Decisions.SelectMany(decision => decision.Branches).SelectMany(branch => branch.Actions)
            .OfType<BoundRecommend>().Select(action => action.Measure).Distinct<MeasureSymbol>().Select(measure => new Passage(measure.Title));
        ImmutableArray<Passage> titles = [.. measures];
        return titles.IsEmpty ? [new(context.Words["open.no-measure"], Tone.Quiet)] : titles;
    }
}
