using System.Globalization;
using System.Text;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Interchange.Results;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Testing;

/// <summary>
/// What rules say about one sheet, as a text that a policy officer can read through and take over. It holds nothing that changes without the result
/// changing: rules stand with their file, but without the line.
/// </summary>
public static class SnapshotText
{
    /// <summary>The text of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="rules">The rules that gave it.</param>
    /// <param name="language">The language of the text.</param>
    public static string Of(SheetResult result, BoundRuleSet rules, Language language)
    {
        var text = new StringBuilder();
        WriteHead(text, result.Sheet, rules, language);
        WriteRecommendations(text, result, language);
        foreach (var kept in result.Maintained)
            Section(text, In("รักษาระดับ", "Keep up"), [ScoreText.ShortList(kept.Scores, language), Rules(kept.Reasons)]);
        if (!result.Notes.IsEmpty)
            Section(text, In("หมายเหตุ", "Notes"), result.Notes.Select(note => $"{TextFiller.Fill(note.Text, result.Scores, language)} [{Rule(note.Reason)}]"));
        if (!result.Unanswered.IsEmpty)
            Section(text, In("ยังไม่มีมาตรการ", "No measure yet"), result.Unanswered.Select(one => $"{ScoreText.Code(one.Score, language)} [{Rule(one.Reason)}]"));
        if (OpenRule.Of(result) is { IsEmpty: false } open)
            Section(text, In("ยังตัดสินไม่ได้", "Undetermined"), open.Select(one => $"{one.Rule.Id} ({one.Rule.File}): {MissingText.Of(one.Lacks, result.Scores, language)}"));
        if (!result.Elsewhere.IsEmpty)
            Section(text, In("กฎของปีอื่น ไม่ได้ใช้", "Rules of another year, not used"), result.Elsewhere.Select(rule => rule.Name));
        return text.ToString();

        string In(string thai, string english) => language == Language.Thai ? thai : english;
    }

    private static void WriteHead(StringBuilder text, ScoreSheet sheet, BoundRuleSet rules, Language language)
    {
        var place = string.Join(" · ", new[] { sheet.Agency.District, sheet.Agency.Province }.OfType<string>());
        Line(text, $"{(sheet.Agency.Name.Length > 0 ? sheet.Agency.Name : sheet.Details.Name)}{(place.Length > 0 ? " · " + place : "")}");
        Line(text, language == Language.Thai
            ? $"ปีประเมิน {sheet.Edition.Year} ({sheet.Edition.Identity}) · ปีดำเนินการ {rules.PlanYear}"
            : $"assessed {sheet.Edition.Year} ({sheet.Edition.Identity}) · measures run in {rules.PlanYear}");
        var figures = sheet.Edition.Instruments.Append<ScoreDefinition>(sheet.Edition.Total)
            .Select(score => $"{ScoreText.Code(score, language)} {Figure(sheet.Value(score))}{Mark(sheet.IsComputed(score))}");
        var level = sheet.Level is { } known ? known.Title.In(language) + Mark(sheet.IsLevelComputed) : NumberText.Missing.In(language);
        Line(text, $"{string.Join(" · ", figures)} · {(language == Language.Thai ? "ระดับ" : "level")} {level}");
        Line(text, language == Language.Thai ? "(* คำนวณจากคะแนนอื่นในใบคะแนน)" : "(* computed from the other scores of the sheet)");

        static string Mark(bool isComputed) => isComputed ? "*" : "";
    }

    private static void WriteRecommendations(StringBuilder text, SheetResult result, Language language)
    {
        Line(text, "");
        Line(text, language == Language.Thai ? $"มาตรการที่เสนอ: {result.Recommendations.Length}" : $"Recommended measures: {result.Recommendations.Length}");
        for (var i = 0; i < result.Recommendations.Length; i++)
        {
            var one = result.Recommendations[i];
            Line(text, "");
            Line(text, $"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {one.Measure.Measure.Title} ({one.Measure.Measure.Name})");
            Field("ประเด็นที่", "issue", string.Join(", ", one.Issues));
            Field("ผู้รับผิดชอบ", "owned by", string.Join(", ", one.Owners.Select(owner => owner.Title)));
            Field("ระยะเวลา", "due", one.Due is { } due ? PeriodText.Of(due, language) : "");
            Field("ความเร่งด่วน", "priority", PriorityText.Of(one.Priority, language));
            Field("การติดตาม", "follow-up", ReportRoundText.Of(one.Measure.ReportMonths, language));
            foreach (var reason in one.Reasons.Select(reason => ReasonText.Of(reason, result.Scores, language)).Distinct())
                Field("เพราะ", "because", reason);
            Field("กฎ", "rules", Rules(one.Reasons));
        }

        void Field(string thai, string english, string value) =>
            Line(text, $"   {(language == Language.Thai ? thai : english)}: {(value.Length > 0 ? value : language == Language.Thai ? "(ไม่ได้กำหนด)" : "(not set)")}");
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        Line(text, "");
        Line(text, heading);
        foreach (var line in lines)
            Line(text, "   " + line);
    }

    private static string Rules(IEnumerable<Reason> reasons) => string.Join(", ", reasons.Select(Rule).Distinct());

    private static string Rule(Reason reason)
    {
        var place = RulePlace.Of(reason.Rule.Rule);
        return $"{place.Id} ({place.File})";
    }

    private static string Figure(double score) => double.IsNaN(score) ? "–" : score.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
