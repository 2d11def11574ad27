using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Describes a score: what it is of, and what it is on the chosen sheet, now and last year.</summary>
internal sealed class ScoreDescription : IDescription
{
    /// <inheritdoc/>
    public SubjectKind Kind => SubjectKind.Score;

    /// <summary>Said of the scores that a document lists.</summary>
    public static LocalizedText PossibleScores { get; } = new("คะแนนที่เป็นไปได้", "possible scores");

    /// <summary>Said of the scores that have been seen, where no document lists them.</summary>
    public static LocalizedText SeenScores { get; } = new("คะแนนที่เคยพบ", "scores seen so far");

    /// <inheritdoc/>
    public string? Describe(AuthoringContext context, string name)
    {
        if (context.Edition?.Scores.FirstOrDefault(score => string.Equals(score.RuleCode, name, StringComparison.OrdinalIgnoreCase)) is not { } score)
            return null;
        var language = context.Language;
        var text = new MarkdownText().Head(ScoreText.Code(score, language), score is Total ? null : score.Title.In(language));
        switch (score)
        {
            case Item item:
                AddItem(text, item, language);
                break;
            case Indicator indicator:
                text.Item(new LocalizedText("เครื่องมือ", "instrument").In(language), $"{indicator.Instrument.Code} {indicator.Instrument.Title.In(language)}")
                    .Item(new LocalizedText("ข้อ", "items").In(language), ScoreText.ShortList(indicator.Items, language));
                break;
            case Instrument instrument:
                text.Item(new LocalizedText("ตัวชี้วัด", "indicators").In(language), ScoreText.ShortList(instrument.Indicators, language));
                break;
        }

        text.Item(new LocalizedText("สูตร", "formula").In(language), FormulaOf(score, language));
        AddScores(text, context, score);
        foreach (var doubt in new[] { score.Provenance, score.Formula?.Provenance }.OfType<Provenance>().Select(provenance => CertaintyText.Of(provenance, language)).Distinct(StringComparer.Ordinal))
            text.Item(doubt);
        return text.ToString();
    }

    private static void AddItem(MarkdownText text, Item item, Language language)
    {
        text.Paragraph(item.Question);
        text.Item(ScoreText.Code(item.Indicator, language), $"{item.Indicator.Title.In(language)} ({item.Instrument.Code})");
        foreach (var issue in item.Issues)
            text.Item(IssueDescription.Name(issue, language), issue.Title.In(language));
        if (item.IsNegativeQuestion)
            text.Item(new LocalizedText("คำถามเชิงลบ กลับคะแนนให้แล้ว 100 คือดีที่สุด", "asks for something bad; the score is turned already, 100 is best").In(language));
        if (item.Domain.IsListed)
        {
            var values = string.Join(", ", item.Domain.Values.Select(NumberText.Of));
            text.Item((item.Domain.IsCertain ? PossibleScores : SeenScores).In(language), values);
        }
    }

    private static string? FormulaOf(ScoreDefinition score, Language language)
    {
        if (score.Formula is not { } formula)
            return null;
        var isMean = formula.Terms.All(term => Math.Abs(term.Weight - formula.Terms[0].Weight) < 1e-9);
        if (!isMean)
            return string.Join(" + ", formula.Terms.Select(term => $"{Percent(term.Weight)} {ScoreText.Code(term.Part, language)}"));
        return new LocalizedText($"ค่าเฉลี่ยของ {Parts(Language.Thai)}", $"mean of {Parts(Language.English)}").In(language);

        string Parts(Language words) => formula.Terms is [{ Part: SubIndicator first }, .., var last]
            ? $"{ScoreText.Code(first, words)}–{last.Part.Code}"
            : ScoreText.ShortList(formula.Terms.Select(term => term.Part), words);
    }

    private static void AddScores(MarkdownText text, AuthoringContext context, ScoreDefinition score)
    {
        var language = context.Language;
        if (context.Scores.ChosenIn(score.Edition) is not { } scores)
            return;
        var sheet = scores.Sheet;
        var now = NumberText.Of(sheet.Value(score), language);
        if (sheet.IsComputed(score))
            now += new LocalizedText(" (คำนวณ)", " (computed)").In(language);
        if (score is Total && ScoreNow.LevelOf(context, score.Edition) is { } level)
            now += $" — {level}";
        var name = SheetName.Of(sheet, language);
        text.Item(new LocalizedText($"{name} ปี {score.Edition.Year}", $"{name} {score.Edition.Year}").In(language), now);

        AddBefore(text, context, scores, score);
    }

    private static void AddBefore(MarkdownText text, AuthoringContext context, SheetScores scores, ScoreDefinition score)
    {
        var language = context.Language;
        if (scores.WhyPreviousMissing(score) is { } why)
        {
            text.Item(new LocalizedText("ปีก่อน", "last year").In(language), why.In(language));
            return;
        }

        var before = scores.Previous!.Sheets[scores.Row]!.Edition;
        var counterpart = context.Compilation.Catalogs.CounterpartsOf(score, before)[0];
        var code = counterpart.Code == score.Code ? "" : ", " + ScoreText.Code(counterpart, language);
        text.Item(
            new LocalizedText($"ปีก่อน (ปี {before.Year}{code})", $"last year ({before.Year}{code})").In(language),
            NumberText.Of(scores.Value(new ScoreReading(score, IsPrevious: true)), language));
    }

    private static string Percent(double weight) => (weight * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
