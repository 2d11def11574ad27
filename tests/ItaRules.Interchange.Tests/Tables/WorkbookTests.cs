using ItaRules.Text;
using Xunit;

namespace ItaRules.Interchange.Tests.Tables;

/// <summary>Workbooks: ordinary ones, and those that would harm the machine that opens them.</summary>
public sealed class WorkbookTests
{
    private static readonly string rows = WorkbookFile.Rows(["หน่วยงาน", "ปี", "i1", "i2", "o14"], ["อบต.ก", "2568", "99.35", "๑๐๐", "0"]);

    [Fact]
    public void Numbers_and_numbers_stored_as_text_are_read()
    {
        var sheet = Assert.Single(TableText.Read(new WorkbookFile(rows).Bytes(), "national.xlsx")).Sheet;

        Assert.Equal("i1=99.35 i2=100 o14=0", TableText.Scores(sheet));
        Assert.Equal("national.xlsx:ITA 2568:2", sheet!.Details.Name);
    }

    [Fact]
    public void The_place_of_a_bad_cell_is_its_row_and_column()
    {
        var bad = WorkbookFile.Rows(["หน่วยงาน", "ปี", "i1", "i2", "o14"], ["อบต.ก", "2568", "99.35", "x", "0"]);

        Assert.StartsWith("ITA5302 2:4 “x” in i2", TableText.Messages(TableText.Read(new WorkbookFile(bad).Bytes(), "national.xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_agency_belongs_to_each_of_its_rows()
    {
        var merged = WorkbookFile.Rows(["หน่วยงาน", "ปี", "ข้อ", "คะแนน"], ["อบต.ก", "2568", "i1", "99"], ["", "", "i2", "98"], ["อบต.ข", "2568", "i1", "97"]);
        var file = new WorkbookFile(merged, afterRows: "<mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/></mergeCells>");

        Assert.Equal(["i1=99 i2=98", "i1=97"], TableText.Read(file.Bytes(), "national.xlsx").Select(result => TableText.Scores(result.Sheet)));
    }

    [Fact]
    public void A_percentage_is_read_as_it_is_shown()
    {
        const string styles = """<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>""";
        var cells = WorkbookFile.Rows(["หน่วยงาน", "ปี", "i1", "i2", "i3"]) + "<row r=\"2\">" + WorkbookFile.Cell("A2", "ก") + WorkbookFile.Cell("B2", "2568") + "<c r=\"C2\" s=\"1\"><v>0.9935</v></c><c r=\"D2\" s=\"1\"><v>1</v></c><c r=\"E2\"><v>97.419999999999987</v></c></row>";
        var file = new WorkbookFile(cells)
            .Part("xl/styles.xml", styles)
            .Part("xl/_rels/workbook.xml.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");

        Assert.Equal("i1=99.35 i2=100 i3=97.42", TableText.Scores(Assert.Single(TableText.Read(file.Bytes(), "national.xlsx")).Sheet));
    }

    [Fact]
    public void A_cell_with_an_error_is_no_score()
    {
        var cells = WorkbookFile.Rows(["หน่วยงาน", "ปี", "i1", "i2", "i3"]) + "<row r=\"2\">" + WorkbookFile.Cell("A2", "ก") + WorkbookFile.Cell("B2", "2568") + WorkbookFile.Cell("C2", "1") + "<c r=\"D2\" t=\"e\"><v>#N/A</v></c><c r=\"E2\" t=\"e\"><v>#REF!</v></c>" + "</row>";

        var result = Assert.Single(TableText.Read(new WorkbookFile(cells).Bytes(), "national.xlsx"));

        Assert.Null(result.Sheet);
        Assert.Equal(["#N/A", "#REF!"], result.Diagnostics.Select(diagnostic => diagnostic.Arguments[0]));
    }

    [Fact]
    public void A_formula_without_a_saved_value_is_no_score()
    {
        var cells = WorkbookFile.Rows(["หน่วยงาน", "ปี", "i1", "i2"]) + "<row r=\"2\">" + WorkbookFile.Cell("A2", "ก") + WorkbookFile.Cell("B2", "2568") + "<c r=\"C2\"><f>1/0</f><v>50</v></c><c r=\"D2\"><f>AVERAGE(C2:C9)</f></c></row>";

        var result = Assert.Single(TableText.Read(new WorkbookFile(cells).Bytes(), "national.xlsx"));

        Assert.Equal(["=AVERAGE(C2:C9)"], result.Diagnostics.Select(diagnostic => diagnostic.Arguments[0]));
    }

    [Fact]
    public void An_error_is_told_as_it_is_shown_and_not_by_its_formula()
    {
        var cells = WorkbookFile.Rows(["หน่วยงาน", "ปี", "i1", "i2"]) + "<row r=\"2\">" + WorkbookFile.Cell("A2", "ก") + WorkbookFile.Cell("B2", "2568") + "<c r=\"C2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";

        Assert.Equal(["#DIV/0!"], Assert.Single(TableText.Read(new WorkbookFile(cells).Bytes(), "national.xlsx")).Diagnostics.Select(diagnostic => diagnostic.Arguments[0]));
    }

    [Fact]
    public void A_hidden_worksheet_is_left_out_and_told()
    {
        var file = new WorkbookFile(rows);
        WithSheet(file, "2567", " state=\"hidden\"", WorkbookFile.Rows(["หน่วยงาน", "i1", "i2"], ["อบต.ข", "1", "2"]));

        var results = TableText.Read(file.Bytes(), "national.xlsx");

        Assert.Equal("i1=99.35 i2=100 o14=0", TableText.Scores(Assert.Single(results, result => result.Sheet is not null).Sheet));
        Assert.Equal("ITA5445 1:1 The worksheet “2567” is hidden and not read; unhide it to have it read.", TableText.Messages(results));
        Assert.Equal("national.xlsx:2567:1:1", results[^1].Diagnostics[0].Location.ToString());
    }

    [Fact]
    public void Each_worksheet_has_the_year_of_its_own_title_or_name()
    {
        var table = WorkbookFile.Rows(["หน่วยงาน", "i1", "i2"], ["อบต.ก", "1", "2"]);
        var file = new WorkbookFile(WorkbookFile.Rows(["ปีงบประมาณ 2568"], ["หน่วยงาน", "i1", "i2"], ["อบต.ก", "3", "4"]));
        WithSheet(file, "คะแนน 2567", "", table);

        Assert.Equal([2568, 2567], TableText.Read(file.Bytes(), "scores.xlsx").Select(result => result.Sheet!.Edition.Year));
    }

    [Fact]
    public void A_heading_merged_over_the_table_is_no_agency()
    {
        var merged = WorkbookFile.Rows(["หน่วยงาน", "ปี", "i1", "i2"], ["จังหวัดลำพูน", "", "", ""], ["อบต.ก", "2568", "1", "2"]);
        var results = TableText.Read(new WorkbookFile(merged, afterRows: "<mergeCells count=\"1\"><mergeCell ref=\"A2:D2\"/></mergeCells>").Bytes(), "national.xlsx");

        Assert.Equal("i1=1 i2=2", TableText.Scores(Assert.Single(results, result => result.Sheet is not null).Sheet));
        Assert.DoesNotContain("ITA53", TableText.Messages(results), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_gigabytes_packed_into_one_file_are_refused_unread()
    {
        var zeros = new byte[1024 * 1024];
        Array.Fill(zeros, (byte)' ');
        var bomb = new WorkbookFile(rows).Part("xl/sharedStrings.xml", stream =>
        {
            for (var megabyte = 0; megabyte < 700; megabyte++)
                stream.Write(zeros);
        }).Bytes();
        Assert.InRange(bomb.Length, 0, 10 * 1024 * 1024);

        Refused(DeclaringTenGigabytes(bomb), "it unpacks to more than any table of scores");
        Refused(bomb, "it unpacks to more than any table of scores");
    }

    [Fact]
    public void Links_to_other_workbooks_are_refused() => Refused(
        new WorkbookFile(rows).Part("xl/externalLinks/externalLink1.xml", "<externalLink/>").Bytes(),
        "it is linked to other workbooks; paste the cells as values and save it anew");

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("_rels/.rels")]
    public void A_document_type_with_entities_is_refused(string part) => Refused(
        new WorkbookFile(rows).Part(part, "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>").Bytes(),
        "it has a DTD, which no ordinary workbook has");

    [Fact]
    public void A_document_type_behind_a_long_comment_is_refused_too() => Refused(
        new WorkbookFile(rows).Part("xl/worksheets/sheet1.xml", $"<?xml version=\"1.0\"?><!--{new string('x', 10_000)}--><!DOCTYPE x [<!ENTITY a \"a\">]><worksheet>&a;</worksheet>").Bytes(),
        "it is damaged");

    [Fact]
    public void More_columns_than_any_table_has_are_refused() => Assert.Equal(
        "ITA5013",
        Assert.Single(TableText.Read(new WorkbookFile(rows + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").Bytes(), "wide.xlsx")).Diagnostics[0].Id);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(600)]
    public void A_workbook_cut_off_is_damaged(int length) =>
        Assert.Contains(Assert.Single(TableText.Read(new WorkbookFile(rows).Bytes()[..length], "cut.xlsx")).Diagnostics[0].Id, new[] { "ITA5002", "ITA5307" });

    [Fact]
    public void A_workbook_with_any_byte_changed_is_read_or_refused()
    {
        var bytes = new WorkbookFile(rows).Bytes();
        var random = new Random(2568);
        for (var attempt = 0; attempt < 200; attempt++)
        {
            var changed = bytes.ToArray();
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            foreach (var result in TableText.Read(changed, "changed.xlsx"))
                Assert.True(result.Sheet is not null || !result.Diagnostics.IsEmpty);
        }
    }

    [Theory]
    [InlineData("word/document.xml", "it is a Word document; save it as text (.txt) or copy its tables")]
    [InlineData("mimetype", "it is no Excel workbook (.xlsx)")]
    public void Other_packed_files_are_told_by_name(string part, string reason)
    {
        var file = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry(part);

        Refused(file.ToArray(), reason);
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "old.xls", "A file of old office programs (.xls, .doc), or one with a password, cannot be read; save it as .xlsx or .csv, without a password.")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "report.pdf", "A PDF file cannot be read; copy its tables into a text file (.txt).")]
    [InlineData(new byte[] { 0x7B, 0x5C, 0x72, 0x74, 0x66, 0x31 }, "letter.rtf", "An RTF file cannot be read; save it as text (.txt).")]
    public void Files_of_other_programs_are_told_with_what_to_do(byte[] head, string path, string message) =>
        Assert.Equal(message, Assert.Single(Assert.Single(TableText.Read(head, path)).Diagnostics).GetMessage(Language.English));

    private static void WithSheet(WorkbookFile file, string name, string state, string cells) => file
        .Part("xl/workbook.xml", $"<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"ITA 2568\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"{name}\" sheetId=\"2\"{state} r:id=\"r2\"/></sheets></workbook>")
        .Part("xl/_rels/workbook.xml.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>")
        .Part("xl/worksheets/sheet2.xml", $"<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{cells}</sheetData></worksheet>");

    private static void Refused(byte[] file, string reason)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = Assert.Single(TableText.Read(file, "hostile.xlsx"));

        Assert.Null(result.Sheet);
        Assert.Equal($"This workbook is not read: {reason}.", Assert.Single(result.Diagnostics).GetMessage(Language.English));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 30 * 1024 * 1024);
    }

    // Says in the archive's directory that the large part unpacks to 10 GB less one, the most that this field can say being 4 GB.
    private static byte[] DeclaringTenGigabytes(byte[] archive)
    {
        var changed = archive.ToArray();
        for (var i = changed.Length - 46; i >= 0; i--)
        {
            if (changed.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8) && BitConverter.ToUInt32(changed, i + 24) > 100_000_000)
                BitConverter.TryWriteBytes(changed.AsSpan(i + 24), 4_000_000_000u);
        }

        return changed;
    }
}
