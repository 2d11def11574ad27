using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Evaluation.WhatIf;
using ItaRules.Explanation;
using ItaRules.Interchange.Results;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>The pieces of a result in words, as tables and Markdown show them.</summary>
internal sealed class ResultWords(Language language)
{
    /// <summary>The agency and where it is; the sheet's name where the agency has none.</summary>
    public string Heading(ScoreSheet sheet)
    {
        var agency = sheet.Agency;
        var name = agency.Name.Length > 0 ? agency.Name : sheet.Details.Name;
        var district = agency.BareDistrict is { } one ? In(agency.IsInBangkok ? $"เขต{one}" : $"อำเภอ{one}", $"{one} district") : null;
        var province = agency.BareProvince is { } two ? agency.IsInBangkok ? two : In($"จังหวัด{two}", $"{two} province") : null;
        var place = string.Join(In(" ", ", "), new[] { district, province }.OfType<string>());
        return place.Length == 0 ? name : $"{name} · {place}";
    }

    /// <summary>The year assessed, the catalogue, the year of the measures, and where the scores are from.</summary>
    public string Origin(ScoreSheet sheet, BoundRuleSet rules) => In(
        $"ปีประเมิน {sheet.Edition.Year} ({sheet.Edition.Identity}) · ปีดำเนินการ {rules.PlanYear} · {sheet.Details.Name}",
        $"assessed {sheet.Edition.Year} ({sheet.Edition.Identity}) · measures run in {rules.PlanYear} · {sheet.Details.Name}");

    /// <summary>A score or the level as it is shown.</summary>
    /// <param name="Name">What it is.</param>
    /// <param name="Value">Its value.</param>
    /// <param name="IsComputed">Whether the program computed it.</param>
    public sealed record Figure(string Name, string Value, bool IsComputed);

    /// <summary>Instruments, total and level, each with whether it is computed.</summary>
    public IReadOnlyList<Figure> Figures(ScoreSheet sheet) =>
    [
        .. sheet.Edition.Instruments.Append<ScoreDefinition>(sheet.Edition.Total)
            .Select(score => new Figure(score is Total ? score.Title.In(language) : score.Code, FigureText.Of(sheet.Value(score)), sheet.IsComputed(score))),
        new(In("ระดับ", "Level"), sheet.Level is { } level ? LevelName(level) : "–", sheet.IsLevelComputed),
    ];

    /// <summary>What the mark of computed figures means.</summary>
    public string ComputedMark => In("* โปรแกรมคำนวณจากคะแนนอื่นในใบคะแนน", "* computed from the other scores of the sheet");

    /// <summary>What the authors wrote as reasons, each once.</summary>
    public IEnumerable<string> Authored(Recommendation recommendation, SheetScores scores) =>
        recommendation.Reasons.Select(reason => ReasonText.Authored(reason, scores, language)).OfType<string>().Distinct();

    /// <summary>By how much the total rises if the items of a recommendation go to 100; nothing where it rests on no item or the total is not known.</summary>
    public IEnumerable<string> Gain(Recommendation recommendation, ScoreSheet sheet)
    {
        var gain = ScoreGain.Of(sheet, recommendation.Scores.OfType<Item>());
        return gain > 0 ? [In($"คะแนนรวม +{FigureText.Of(gain)}", $"total +{FigureText.Of(gain)}")] : [];
    }

    /// <summary>The deciding scores with their values: those that follow each other with the same value share a line.</summary>
    public IEnumerable<string> Deciding(Recommendation recommendation, SheetScores scores)
    {
        var run = new List<ScoreDefinition>();
        foreach (var score in recommendation.Scores)
        {
            if (run.Count > 0 && !scores.Sheet.Value(run[0]).Equals(scores.Sheet.Value(score)))
            {
                yield return Line();
                run.Clear();
            }

            run.Add(score);
        }

        if (run.Count > 0)
            yield return Line();

        string Line() => $"{ScoreText.ShortList(run, language)} = {NumberText.Of(scores.Sheet.Value(run[0]), language)}";
    }

    /// <summary>The title, and the name where it is another.</summary>
    public static IEnumerable<string> Measure(Recommendation recommendation)
    {
        var measure = recommendation.Measure.Measure;
        yield return measure.Title;
        if (measure.Title != measure.Name)
            yield return $"({measure.Name})";
    }

    /// <summary>The owners.</summary>
    public IReadOnlyList<string> Owners(Recommendation recommendation) =>
        recommendation.Owners.IsEmpty ? [In("ยังไม่กำหนด", "not set")] : [.. recommendation.Owners.Select(owner => owner.Title)];

    /// <summary>The period.</summary>
    public string Due(Recommendation recommendation) =>
        recommendation.Due is { } due ? PeriodText.Of(due, language) : In("ยังไม่กำหนด", "not set");

    /// <summary>The priority.</summary>
    public string PriorityOf(Recommendation recommendation) => PriorityText.Of(recommendation.Priority, language);

    /// <summary>The priority, where it is another than usual.</summary>
    public IEnumerable<string> Urgency(Recommendation recommendation) => recommendation.Priority == Priority.Normal
        ? []
        : [In($"ความเร่งด่วน: {PriorityOf(recommendation)}", $"priority: {PriorityOf(recommendation)}")];

    /// <summary>The reasons, each once.</summary>
    public IEnumerable<string> Reasons(IEnumerable<Reason> reasons, SheetScores scores) => reasons.Select(reason => ReasonText.Of(reason, scores, language)).Distinct();

    /// <summary>The texts of a declaration, filled from the sheet.</summary>
    public IEnumerable<string> Fill(IEnumerable<BoundText> texts, SheetScores scores) => texts.Select(text => TextFiller.Fill(text, scores, language));

    /// <summary>The scores to be kept, all together; empty when there are none.</summary>
    public string Maintained(SheetResult result) => ScoreText.ShortList(
        result.Maintained.SelectMany(one => one.Scores).Distinct().OrderBy(score => score.Ordinal), language);

    /// <summary>The sections that follow the recommendations: what must not be overlooked, with a heading each. Empty ones are left out.</summary>
    public IEnumerable<(string Heading, Tone Tone, IReadOnlyList<string> Lines)> Sections(SheetResult result)
    {
        if (Maintained(result) is { Length: > 0 } maintained)
            yield return (In("รักษาระดับ", "Keep up"), Tone.Good, [maintained]);
        if (!result.Notes.IsEmpty)
            yield return (In("หมายเหตุ", "Notes"), Tone.Strong, [.. result.Notes.Select(note => $"{TextFiller.Fill(note.Text, result.Scores, language)} [{RulePlace.Of(note.Reason.Rule.Rule)}]")]);
        if (!result.Unanswered.IsEmpty)
        {
            yield return (In("ยังไม่มีมาตรการ", "No measure yet"), Tone.Warning,
                [.. result.Unanswered.Select(one => In($"ไม่มีมาตรการใดประกาศไว้สำหรับ {Code(one)}", $"no measure is declared for {Code(one)}") + $" [{RulePlace.Of(one.Reason.Rule.Rule)}]")]);
        }

        var open = OpenRule.Of(result);
        if (!open.IsEmpty)
            yield return (In("ยังตัดสินไม่ได้", "Undetermined"), Tone.Warning, [.. open.Select(one => $"{one.Rule}: {MissingText.Of(one.Lacks, result.Scores, language)}")]);
        if (!result.Elsewhere.IsEmpty)
            yield return (In("กฎของปีอื่น", "Rules of another year"), Tone.Warning, [Elsewhere(result)]);
    }

    // The official name is the Thai one.
    private string LevelName(Level level) =>
        language == Language.Thai || level.Title.Thai == level.Title.English ? level.Title.Thai : $"{level.Title.Thai} ({level.Title.English})";

    private string Elsewhere(SheetResult result)
    {
        var files = string.Join(", ", result.Elsewhere.Select(rule => RulePlace.Of(rule).File).Distinct());
        var (count, year) = (result.Elsewhere.Length, result.Sheet.Edition.Year);
        return In(
            $"กฎ {count} ข้อเป็นของปีอื่น จึงไม่ใช้กับคะแนนปี {year}: {files}",
            $"{count} {(count == 1 ? "rule is of another year and does" : "rules are of another year and do")} not apply to scores of {year}: {files}");
    }

    private string Code(Unanswered unanswered) => ScoreText.Code(unanswered.Score, language);

    private string In(string thai, string english) => new LocalizedText(thai, english).In(language);
}
