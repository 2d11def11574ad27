using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Interchange.Results;

/// <summary>
/// Writes what rules say about sheets as a table for Excel: a row a recommendation, and a row for everything else that must not be overlooked.
/// Begins with a byte order mark, so that Excel reads Thai; no cell is taken for a formula.
/// </summary>
public sealed class ResultCsv : IDisposable
{
    private readonly CsvWriter csv;
    private readonly Language language;

    /// <summary>Begins a table.</summary>
    /// <param name="writer">Takes the table; left open.</param>
    /// <param name="language">The language of heads and texts.</param>
    /// <param name="hasHead">Whether the table begins here; rows may also be written after those of another writer.</param>
    public ResultCsv(TextWriter writer, Language language, bool hasHead = true)
    {
        this.language = language;
        csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            InjectionOptions = InjectionOptions.Escape,
            NewLine = "\r\n",

            // Rows end with CRLF, and a cell that holds an LF would end its row all the same.
            ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field.AsSpan().ContainsAny('\r', '\n'),
        }, leaveOpen: true);
        if (!hasHead)
            return;
        writer.Write('\uFEFF');
        Row(
            In("หน่วยงาน", "Agency"), In("จังหวัด", "Province"), In("ปีประเมิน", "Year assessed"), In("ไฟล์คะแนน", "Score sheet"), In("คะแนนรวม", "Total"), In("ระดับ", "Level"),
            In("ประเภท", "Kind"), In("รหัสมาตรการ", "Measure"), In("มาตรการ", "Title"), In("ผู้รับผิดชอบ", "Owners"), In("ระยะเวลาดำเนินการ", "Due"), In("ความเร่งด่วน", "Priority"),
            In("ประเด็น", "Issues"), In("ข้อที่เกี่ยวข้อง", "Scores"), In("เหตุผล", "Reasons"), In("กฎ", "Rules"));
    }

    /// <summary>Writes the rows of one result; a sheet about which the rules say nothing has a row too.</summary>
    public void Write(SheetResult result)
    {
        var isEmpty = true;
        foreach (var row in Rows(result))
        {
            isEmpty = false;
            WriteRow(result.Sheet, row);
        }

        if (isEmpty)
            WriteRow(result.Sheet, new Line(In("ไม่มีข้อเสนอ", "no recommendation")));
    }

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();

    private IEnumerable<Line> Rows(SheetResult result)
    {
        foreach (var one in result.Recommendations)
        {
            yield return new Line(In("มาตรการ", "recommendation"))
            {
                Measure = one.Measure.Measure.Name,
                Title = one.Measure.Measure.Title,
                Owners = string.Join(", ", one.Owners.Select(owner => owner.Title)),
                Due = one.Due is { } due ? PeriodText.Of(due, language) : "",
                Priority = PriorityText.Of(one.Priority, language),
                Issues = string.Join(", ", one.Issues),
                Scores = ScoreText.ShortList(one.Scores, language),
                Reasons = Reasons(one.Reasons, result.Scores),
                Rules = string.Join(", ", RulePlace.Of(one.Reasons)),
            };
        }

        foreach (var one in result.Maintained)
            yield return new Line(In("รักษาระดับ", "maintain")) { Scores = ScoreText.ShortList(one.Scores, language), Reasons = Reasons(one.Reasons, result.Scores), Rules = string.Join(", ", RulePlace.Of(one.Reasons)) };
        foreach (var one in result.Notes)
            yield return new Line(In("หมายเหตุ", "note")) { Reasons = TextFiller.Fill(one.Text, result.Scores, language), Rules = string.Join(", ", RulePlace.Of([one.Reason])) };
        foreach (var one in result.Unanswered)
            yield return new Line(In("ยังไม่มีมาตรการ", "no measure")) { Scores = ScoreText.Code(one.Score, language), Rules = string.Join(", ", RulePlace.Of([one.Reason])) };
        foreach (var one in OpenRule.Of(result))
            yield return new Line(In("ยังตัดสินไม่ได้", "undetermined")) { Scores = ScoreText.ShortList(one.Lacks.Scores, language), Reasons = MissingText.Of(one.Lacks, result.Scores, language), Rules = one.Rule.ToString() };
        foreach (var one in result.Elsewhere)
            yield return new Line(In("กฎของปีอื่น", "rule of another year")) { Rules = RulePlace.Of(one).ToString() };
    }

    private string Reasons(IEnumerable<Reason> reasons, SheetScores scores) => string.Join("\n", reasons.Select(reason => ReasonText.Of(reason, scores, language)).Distinct());

    private void WriteRow(ScoreSheet sheet, Line line) => Row(
        sheet.Agency.Name, sheet.Agency.Province ?? "", sheet.Edition.Year.ToString(CultureInfo.InvariantCulture), sheet.Details.Name,
        double.IsNaN(sheet.Value(sheet.Edition.Total)) ? "" : NumberText.Of(sheet.Value(sheet.Edition.Total)), sheet.Level?.Title.In(language) ?? "",
        line.Kind, line.Measure, line.Title, line.Owners, line.Due, line.Priority, line.Issues, line.Scores, line.Reasons, line.Rules);

    private void Row(params IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.NextRecord();
    }

    private string In(string thai, string english) => new LocalizedText(thai, english).In(language);

    private sealed record Line(string Kind)
    {
        public string Measure { get; init; } = "";

        public string Title { get; init; } = "";

        public string Owners { get; init; } = "";

        public string Due { get; init; } = "";

        public string Priority { get; init; } = "";

        public string Issues { get; init; } = "";

        public string Scores { get; init; } = "";

        public string Reasons { get; init; } = "";

        public string Rules { get; init; } = "";
    }
}
