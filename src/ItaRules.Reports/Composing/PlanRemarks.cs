using ItaRules.Explanation;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Composing;

/// <summary>What belongs to measures and is none: what is kept up, remarks, what is left open, and what is missing before the plan can be published.</summary>
internal static class PlanRemarks
{
    /// <summary>The blocks; none when there is nothing to say.</summary>
    public static IEnumerable<Block> Compose(ReportContext context) => Kept(context).Concat(Remarks(context)).Concat(OpenQuestions.Compose(context)).Concat(Gaps(context));

    private static IEnumerable<Block> Kept(ReportContext context)
    {
        if (context.Result.Maintained.IsEmpty)
            yield break;
        yield return new Heading(2, context.Words["plan.kept"]);
        yield return new Paragraph(context.Words["plan.kept.intro"]);
        yield return new BulletList([.. context.Result.Maintained.Select(one => new Passage(context.Words.Of("plan.kept.entry",
            ("issue", one.Issue is { } number && context.Edition.FindIssue(number) is { } issue ? context.IssueTitle(issue) : context.Words["plan.overall"]),
            ("scores", ScoreText.ShortList(one.Scores, context.Language)))))]);
    }

    private static IEnumerable<Block> Remarks(ReportContext context)
    {
        if (context.Result.Notes.IsEmpty)
            yield break;
        yield return new Heading(2, context.Words["plan.remarks"]);
        yield return new BulletList([.. context.Result.Notes.Select(note => new Passage(TextFiller.Fill(note.Text, context.Scores, context.Language)))]);
    }

    private static IEnumerable<Block> Gaps(ReportContext context)
    {
        var gaps = PlanGap.Of(context.Result);
        if (gaps.IsEmpty)
            yield break;
        yield return new Heading(2, context.Words["plan.gaps"]);
        yield return new Paragraph(context.Words["plan.gaps.intro"]);
        yield return new BulletList([.. gaps.Select(gap => new Passage(
            context.Words.Of("plan.gaps.entry", ("measure", gap.Measure.Title), ("missing", gap.Describe(context.Language))), Tone.Missing))]);
    }
}
