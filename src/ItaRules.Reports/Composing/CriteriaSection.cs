using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Facts;

namespace ItaRules.Reports.Composing;

/// <summary>By which limits scores were judged, and what of them is not verified.</summary>
internal static class CriteriaSection
{
    public static IEnumerable<Block> Compose(ReportContext context)
    {
        yield return new Heading(1, context.Words["criteria.title"]);
        yield return new Table(
            context.Words["criteria.title"],
            [new(context.Words["criteria.of"], 3), .. Enum.GetValues<Judgement>().Reverse().Select(judgement => new Column(context.Words[$"judgement.{judgement}"], 2))],
            [
                .. Samples(context).Select(sample => new TableRow(
                [
                    new WordsCell(context.Words[sample.Key]),
                    .. Enum.GetValues<Judgement>().Reverse().Select(judgement => Range(context, JudgementTable.BandsOf(sample.Score), judgement)),
                ])),
            ])
        {
            IsUnderItsHeading = true,
        };
    }

    // Only the scales that this sheet's scores are judged by.
    private static IEnumerable<(string Key, ScoreDefinition Score)> Samples(ReportContext context)
    {
        var judged = AnalysisSubject.Of(context).SelectMany(subject => subject.Scores).OfType<Item>().ToList();
        if (judged.Find(item => item.Instrument.Code != "OIT") is { } question)
            yield return ("criteria.questions", question);
        if (judged.Find(item => item.Instrument.Code == "OIT") is { } document)
            yield return ("criteria.documents", document);
        yield return ("criteria.indicators", context.Edition.Indicators[0]);
    }

    private static WordsCell Range(ReportContext context, ImmutableArray<JudgementBand> bands, Judgement judgement)
    {
        var own = bands.Where(band => band.Judgement == judgement).ToList();
        if (own.Count == 0)
            return new WordsCell("–");
        var next = bands.FirstOrDefault(band => band.From > own[^1].From);
        var from = Limit(own[0].From);
        var words = (own[0].From, next) switch
        {
            (100, _) => context.Words.Of("criteria.only", ("from", from)),
            (_, null) => context.Words.Of("criteria.at-least", ("from", from)),
            (0, _) => context.Words.Of("criteria.below", ("to", Limit(next.From))),
            _ => context.Words.Of("criteria.between", ("from", from), ("to", Limit(next.From))),
        };
        return new WordsCell(words)
        {
            Notes = own[0].Provenance.Certainty == Certainty.Unverified
                ? [new(context.Words.Of("criteria.unverified", ("source", own[0].Provenance.Source.In(context.Language))))]
                : [],
        };
    }

    private static string Limit(double limit) => ItaRules.Explanation.NumberText.Of(limit);
}
