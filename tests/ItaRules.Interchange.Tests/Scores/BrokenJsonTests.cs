using System.Text;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Scores;
using Xunit;

namespace ItaRules.Interchange.Tests.Scores;

/// <summary>Score files as people break them: each gives one message at its place and no sheet.</summary>
public sealed class BrokenJsonTests
{
    [Theory]
    [InlineData("", "ITA5002", 1, 1)]
    [InlineData("  \n ", "ITA5002", 1, 1)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":0", "ITA5005", 1, 33)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14", "ITA5005", 1, 30)]
    [InlineData("{\"edition\":2568,\n\"agency\":{\"name\":\"กอ\n", "ITA5006", 2, 18)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":012}}", "ITA5007", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":0x10}}", "ITA5007", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":+5}}", "ITA5007", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":.5}}", "ITA5007", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":5.}}", "ITA5007", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":๕๐}}", "ITA5007", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":NaN}}", "ITA5008", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":n/a}}", "ITA5008", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":nul}}", "ITA5008", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":\"n/a\"}}", "ITA5016", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":true}}", "ITA5016", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":[0,50]}", "ITA5016", 1, 25)]
    [InlineData("{\"edition\":\"2568\",\"items\":{\"o14\":0}}", "ITA5016", 1, 12)]
    [InlineData("{\"edition\":2568.5,\"items\":{\"o14\":0}}", "ITA5016", 1, 12)]
    [InlineData("{'edition':2568}", "ITA5009", 1, 2)]
    [InlineData("{\"edition\":2568,\"agency\":{\"name\":'ก'}}", "ITA5009", 1, 34)]
    [InlineData("{“edition”:2568}", "ITA5009", 1, 2)]
    [InlineData("{edition:2568}", "ITA5004", 1, 2)]
    [InlineData("{\"edition\" 2568}", "ITA5004", 1, 12)]
    [InlineData("{\"edition\":2568 \"total\":90}", "ITA5004", 1, 17)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":0,}}", "ITA5010", 1, 34)]
    [InlineData("{\"edition\":2568, // ปี\n\"total\":90}", "ITA5011", 1, 18)]
    [InlineData("{\"edition\":2568,\"agency\":{\"name\":\"a\tb\"},\"total\":90}", "ITA5012", 1, 36)]
    [InlineData("{\"edition\":2568,\"agency\":{\"name\":\"\\x\"},\"total\":90}", "ITA5012", 1, 36)]
    [InlineData("{\"edition\":2568,\"agency\":{\"name\":\"a\0b\"},\"total\":90}", "ITA5012", 1, 36)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":0,\n\"o14\":50}}", "ITA5014", 2, 1)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":0,\n\"O14\":50}}", "ITA5014", 2, 1)]
    [InlineData("{\"edition\":2568,\"edition\":2567,\"total\":90}", "ITA5014", 1, 17)]
    [InlineData("{\"edition\":2568,\"itmes\":{\"o14\":0},\"total\":90}", "ITA5015", 1, 17)]
    [InlineData("{\"total\":90}", "ITA5017", 1, 1)]
    [InlineData("{\"edition\":1999,\"total\":90}", "ITA5101", 1, 12)]
    [InlineData("{\"edition\":2568,\"items\":{\"o29\":100}}", "ITA5102", 1, 26)]
    [InlineData("{\"edition\":2568,\"items\":{\"๐๑๔\":100}}", "ITA5102", 1, 26)]
    [InlineData("{\"edition\":2568,\"indicators\":{\"11\":100}}", "ITA5102", 1, 31)]
    [InlineData("{\"edition\":2568,\"instruments\":{\"OTI\":100}}", "ITA5102", 1, 32)]
    [InlineData("{\"edition\":2568,\"total\":90,\"respondents\":{\"ITI\":3}}", "ITA5102", 1, 43)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":101}}", "ITA5103", 1, 32)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":-1}}", "ITA5103", 1, 32)]
    [InlineData("{\"edition\":2568,\"total\":1e999}", "ITA5103", 1, 25)]
    [InlineData("{\"edition\":2568,\"total\":123456789012345678901234567890}", "ITA5103", 1, 25)]
    [InlineData("{\"edition\":2568,\"agency\":{\"name\":\"ก\"}}", "ITA5104", 1, 1)]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":null}}", "ITA5104", 1, 1)]
    [InlineData("{\"edition\":2568,\"total\":90,\"level\":\"A\"}", "ITA5105", 1, 36)]
    [InlineData("{\"edition\":2568,\"total\":90,\"agency\":{\"type\":\"village\"}}", "ITA5106", 1, 45)]
    [InlineData("{\"edition\":2568,\"parts\":{\"e1\":{\"3\":90}}}", "ITA5107", 1, 32)]
    [InlineData("{\"edition\":2568,\"parts\":{\"o1\":{\"2\":90}}}", "ITA5107", 1, 32)]
    [InlineData("5", "ITA5016", 1, 1)]
    [InlineData("\"o14\"", "ITA5016", 1, 1)]
    [InlineData("สวัสดี", "ITA5004", 1, 1)]
    [InlineData("PK\u0003\u0004", "ITA5004", 1, 1)]
    public void Each_mistake_is_told_once_at_its_place(string text, string id, int line, int column)
    {
        var result = Assert.Single(Read(Encoding.UTF8.GetBytes(text)));

        Assert.Null(result.Sheet);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((id, line, column), (diagnostic.Id, diagnostic.Location.Line, diagnostic.Location.Column));
        Assert.Equal("scores.json", diagnostic.Location.Path);
    }

    [Fact]
    public void All_mistakes_of_a_sheet_are_told_at_once()
    {
        const string text = "{\"edition\":2568,\n\"items\":{\"o14\":101,\n\"o99\":1,\n\"o1\":\"n/a\"},\n\"levle\":\"ผ่านดี\"}";

        var result = Assert.Single(Read(Encoding.UTF8.GetBytes(text)));

        Assert.Equal([("ITA5103", 2), ("ITA5016", 4), ("ITA5015", 5), ("ITA5102", 3)], result.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.Line)));
    }

    [Fact]
    public void A_bad_sheet_among_others_does_not_take_them_along()
    {
        const string text = "{\"edition\":2568,\"total\":90}\n{\"edition\":2568,\"total\":oops}\n{\"edition\":2568,\"total\":101}\n{\"edition\":2568,\"total\":80}\n";

        var results = Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal([true, false, false, true], results.Select(result => result.Sheet is not null));
        Assert.Equal([2, 3], results.SelectMany(result => result.Diagnostics).Select(diagnostic => diagnostic.Location.Line));
    }

    [Fact]
    public void The_sheets_before_a_broken_bracket_of_an_array_are_read()
    {
        const string text = "[{\"edition\":2568,\"total\":90},\n{\"edition\":2568,\"total\":80};\n{\"edition\":2568,\"total\":70}]";

        var results = Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal([90.0, 80.0], results.Where(result => result.Sheet is not null).Select(result => result.Sheet!.Value(result.Sheet.Edition.Total)));
        Assert.Equal(("ITA5004", 2, 28), Place(Assert.Single(results[^1].Diagnostics)));
    }

    [Fact]
    public void A_comma_too_many_at_the_end_of_an_array_is_told_after_its_sheets()
    {
        var results = Read("[{\"edition\":2568,\"total\":90},]"u8.ToArray());

        Assert.Equal([true, false], results.Select(result => result.Sheet is not null));
        Assert.Equal(("ITA5010", 1, 30), Place(Assert.Single(results[1].Diagnostics)));
    }

    public static TheoryData<string> EncodingNames => ["utf-8", "utf-16", "utf-16BE", "utf-16 without a mark", "utf-16BE without a mark", "utf-8 with a mark"];

    [Theory]
    [MemberData(nameof(EncodingNames))]
    public void Unicode_is_read_however_it_is_saved(string name)
    {
        const string text = "{\"edition\":2568,\"agency\":{\"name\":\"ขามสมบูรณ์\"},\"total\":90}";
        byte[] bytes = name switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8 with a mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            "utf-16BE" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            "utf-16 without a mark" => Encoding.Unicode.GetBytes(text),
            _ => Encoding.BigEndianUnicode.GetBytes(text),
        };

        Assert.Equal("ขามสมบูรณ์", Assert.Single(Read(bytes)).Sheet!.Agency.Name);
    }

    [Fact]
    public void A_file_in_Windows_874_is_told_where_its_first_Thai_letter_stands()
    {
        byte[] bytes = [.. "{\"edition\":2568,\"agency\":{\"name\":\""u8, 0xA1, 0xA2, .. "\"},\"total\":90}"u8];

        Assert.Equal(("ITA5003", 1, 35), Place(Assert.Single(Assert.Single(Read(bytes)).Diagnostics)));
    }

    [Fact]
    public void Every_prefix_of_a_sheet_is_refused_without_an_exception()
    {
        var text = File.ReadAllText(TestFiles.Example("kham-sombun-2568")).TrimEnd();

        for (var length = 0; length < text.Length; length += 7)
        {
            var result = Assert.Single(Read(Encoding.UTF8.GetBytes(text[..length])));
            Assert.Null(result.Sheet);
            Assert.Contains(Assert.Single(result.Diagnostics).Id, new[] { "ITA5002", "ITA5005" });
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_in_words()
    {
        var result = Assert.Single(ScoreSheetReader.Read("no-such-file.json", CatalogFiles.Shipped));

        Assert.Equal("This file cannot be read: there is no such file.", Assert.Single(result.Diagnostics).GetMessage(Text.Language.English));
    }

    [Fact]
    public void A_code_of_another_year_is_told_with_its_years()
    {
        var result = Assert.Single(Read("{\"edition\":2568,\"items\":{\"o35\":1}}"u8.ToArray()));

        Assert.Equal("2568 has no “item o35”; it is in 2562, 2563, 2564, 2565, 2566, 2567.", Assert.Single(result.Diagnostics).GetMessage(Text.Language.English));
    }

    private static (string, int, int) Place(Diagnostic diagnostic) => (diagnostic.Id, diagnostic.Location.Line, diagnostic.Location.Column);

    private static List<ScoreReadResult> Read(byte[] bytes) => [.. ScoreSheetReader.Read(new MemoryStream(bytes), "scores.json", CatalogFiles.Shipped)];
}
