using System.Text;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Interchange.Tests.Tables;

/// <summary>Reads tables that a test writes out.</summary>
internal static class TableText
{
    public static List<ScoreReadResult> Read(string text, string path = "scores-2568.csv", ScoreReadOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(text), path, options);

    public static List<ScoreReadResult> Read(byte[] bytes, string path = "scores-2568.csv", ScoreReadOptions? options = null) =>
        [.. ScoreFiles.Read(new MemoryStream(bytes), path, CatalogFiles.Shipped, options)];

    /// <summary>A document whose tables have tabs.</summary>
    public static ImportResult Import(string text) =>
        ScoreImporter.Import(new MemoryStream(Encoding.UTF8.GetBytes("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘\n\n" + text)), "document.txt", CatalogFiles.Shipped);

    /// <summary>The reported scores of a sheet: <c>i1=99.35 indicator 2=99.14</c>.</summary>
    public static string Scores(ScoreSheet? sheet) => sheet is null
        ? "no sheet"
        : string.Join(' ', sheet.Edition.Scores.Where(score => !double.IsNaN(sheet.Reported(score))).Select(score => FormattableString.Invariant($"{score.RuleCode}={sheet.Reported(score)}")));

    /// <summary>What was said: id, row, column, message.</summary>
    public static string Messages(IEnumerable<ScoreReadResult> results) =>
        string.Join('\n', results.SelectMany(result => result.Diagnostics).Select(one => FormattableString.Invariant($"{one.Id} {one.Location.Line}:{one.Location.Column} {one.GetMessage(Language.English)}")));
}
