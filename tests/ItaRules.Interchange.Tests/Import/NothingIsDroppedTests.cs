using System.Globalization;
using System.Text;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Import;
using Xunit;

namespace ItaRules.Interchange.Tests.Import;

/// <summary>
/// Nothing is dropped without a line in the report: of messy tables made by chance every number is in a sheet, or is told as corrected or left out,
/// at its row, its column or the table that it stands in.
/// </summary>
public sealed class NothingIsDroppedTests
{
    private static readonly string[] scoreColumns = ["i1", "ข้อ i๒", "๐๑", "o14", "o29", "e1", "ตัวชี้วัดที่ 1", "การใช้อำนาจ", "9.1", "OIT", "คะแนนรวม", "i1"];
    private static readonly string[] otherColumns = ["หมายเหตุ", "คะแนนเต็ม", "จำนวนผู้ตอบ", ""];
    private static readonly string[] noScores = ["ไม่มี", "1,234", "1e2", "<50", "ผ่าน"];
    private static readonly string[] titles = ["i1 ปฏิบัติงานตามขั้นตอน", "ข้อ ๐๑๔ แผนการบริหารและพัฒนาทรัพยากรบุคคล", "ข้อ o๒๙", "การใช้งบประมาณ", "๓. การใช้อำนาจ", "9.1 ข้อมูลพื้นฐาน", "อะไรสักอย่าง", "e๔ ถึง e๖", "OIT", "คะแนนรวม", "๗."];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 150)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_number_of_a_table_of_agencies_is_taken_or_told(int seed)
    {
        var random = new Random(seed);
        var table = new MessyTable(random);
        var columns = Enumerable.Range(0, random.Next(2, 9)).Select(_ => random.Next(4) > 0 ? random.Pick(scoreColumns) : random.Pick(otherColumns)).Prepend("i3").ToList();
        table.Line("ผลการประเมิน ITA ปีงบประมาณ 2568");
        table.Line(["หน่วยงาน", .. columns]);
        for (var row = 0; row < 12; row++)
        {
            var name = random.Next(8) switch { 0 => "", 1 => "เฉลี่ย", 2 => "จังหวัดลำพูน", _ => $"อบต.{row}" };
            var cells = columns.Select(_ => name == "จังหวัดลำพูน" ? "" : random.Next(10) switch { 0 => "", 1 => "-", 2 when random.Next(3) == 0 => random.Pick(noScores), _ => table.Number() }).ToList();
            if (random.Next(12) == 0)
                cells.Add(table.Number());
            table.Line([name, .. cells]);
        }

        table.Check(',', "table.csv");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_number_of_a_table_of_scores_is_taken_or_told(int seed)
    {
        var random = new Random(seed);
        var table = new MessyTable(random);
        table.Line("หน่วยงาน", "ปี", "ข้อ", "คะแนน", random.Next(2) == 0 ? "หมายเหตุ" : "");
        for (var row = 0; row < 20; row++)
            table.Line(random.Next(9) == 0 ? "" : $"อบต.{row / 5}", "2568", random.Pick(titles), random.Next(8) == 0 ? random.Pick(noScores) : table.Number(), random.Next(4) == 0 ? table.Number() : "");

        table.Check(',', "long.csv");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_number_of_a_document_is_taken_or_told(int seed)
    {
        var random = new Random(seed);
        var table = new MessyTable(random);
        table.Line("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘");
        table.Line("");
        string[][] heads = [["ข้อ", "คะแนน"], ["เครื่องมือ", "ข้อความ", "คะแนน"], ["ข้อ", "คะแนนเต็ม", "คะแนน"], ["มาตรการ", "ขั้นตอน"], ["ข้อ", "ปี 2567", "ปี 2568"]];
        for (var block = 0; block < 4; block++)
        {
            var head = random.Pick(heads);
            table.Line(head);
            for (var row = 0; row < 5; row++)
            {
                table.Line([.. head.Select((name, column) => name is "ข้อ" or "ข้อความ" or "มาตรการ" ? random.Pick(titles)
                    : name == "เครื่องมือ" ? random.Next(3) == 0 ? "OIT" : ""
                    : random.Next(6) == 0 ? "" : table.Number())]);
            }

            table.Line("");
        }

        table.Check('\t', "document.txt");
    }

    /// <summary>A table whose numbers are all different, so that each can be looked for.</summary>
    private sealed class MessyTable(Random random)
    {
        private readonly List<string[]> lines = [];
        private int numbers;

        /// <summary>Another number, in Arabic or Thai digits; now and then one that no score can be.</summary>
        public string Number()
        {
            var number = (random.Next(25) == 0 ? 200 : 10) + (++numbers / 100.0);
            var text = number.ToString("0.00", CultureInfo.InvariantCulture);
            return random.Next(3) == 0 ? string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)('๐' + (c - '0')) : c)) : text;
        }

        public void Line(params string[] cells) => lines.Add(cells);

        public void Check(char separator, string path)
        {
            var text = string.Join('\n', lines.Select(cells => string.Join(separator, cells.Select(cell => cell.Contains(separator, StringComparison.Ordinal) ? $"\"{cell}\"" : cell))));
            var result = ScoreImporter.Import(new MemoryStream(Encoding.UTF8.GetBytes(text)), path, CatalogFiles.Shipped);
            var taken = result.Sheets.SelectMany(sheet => sheet.ReportedValues().Concat(sheet.Details.Parts.Items.SelectMany(item => sheet.Details.Parts[item].ToArray()))).ToHashSet();
            var told = result.Report.Entries.Where(entry => entry.Kind != ImportEntryKind.Understood).Select(entry => entry.Message).Concat(result.Diagnostics).ToList();
            for (var row = 0; row < lines.Count; row++)
            {
                for (var column = 0; column < lines[row].Length; column++)
                {
                    if (Value(lines[row][column]) is { } number && number is not (2568 or 9.1) && !taken.Contains(number))
                        Assert.True(told.Any(message => IsAbout(message, row + 1, column + 1, number) || (message.Id == "ITA5447" && message.Arguments[0].Equals(lines[row][0]))), $"{lines[row][column]} in {row + 1}:{column + 1} is lost from\n{text}\n\n{string.Join('\n', told)}");
                }
            }
        }

        private static double? Value(string cell)
        {
            var plain = string.Concat(cell.Select(c => c is >= '๐' and <= '๙' ? (char)('0' + (c - '๐')) : c));
            return !plain.EndsWith('.') && double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        // At the cell, about its row, its column or the stretch of rows that it stands in; or the message names the number.
        private static bool IsAbout(Diagnostic message, int row, int column, double number) => message.Id switch
        {
            "ITA5438" or "ITA5102" or "ITA5305" when message.Location.Line <= row && message.Location.Column == column => true,
            "ITA5436" or "ITA5437" => message.Location.Line <= row && row <= Convert.ToInt32(message.Arguments[0], CultureInfo.InvariantCulture),
            _ => message.Location.Line == row || message.Arguments.Any(argument => argument is double value && value == number),
        };
    }
}

/// <summary>Chances for tests.</summary>
internal static class RandomExtensions
{
    public static T Pick<T>(this Random random, T[] all) => all[random.Next(all.Length)];
}
