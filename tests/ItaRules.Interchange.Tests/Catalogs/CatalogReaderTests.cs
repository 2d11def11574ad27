using System.Text;
using ItaRules.Catalogs;
using ItaRules.Interchange.Catalogs;
using Xunit;

namespace ItaRules.Interchange.Tests.Catalogs;

public sealed class CatalogReaderTests
{
    /// <summary>A small scheme of one's own, one part a line.</summary>
    private const string School = """
        {
        "scheme": "school", "year": 2569, "revision": 2, "title": {"th": "โรงเรียน", "en": "School"},
        "sources": {"letter": {"th": "หนังสือเวียน", "en": "Circular"}},
        "instruments": [{"code": "OIT", "title": {"th": "เอกสาร", "en": "Documents"}, "weight": 1, "certainty": "documented", "source": "letter", "formula": {"certainty": "unverified"}}],
        "indicators": [{"number": 1, "title": {"th": "เปิดเผย", "en": "Disclosure"}, "instrument": "OIT", "certainty": "documented", "source": "letter", "formula": {"certainty": "unverified"}}],
        "items": [
        {"code": "o1", "title": {"th": "ข้อมูล", "en": "Information"}, "indicator": 1, "certainty": "documented", "source": "letter"}
        ],
        "total": {"certainty": "unverified"},
        "levels": [{"id": "P", "title": {"th": "ผ่าน", "en": "Pass"}, "minimumTotal": 50, "certainty": "unverified"}, {"id": "N", "title": {"th": "ไม่ผ่าน", "en": "Fail"}, "minimumTotal": 0, "certainty": "unverified"}],
        "domains": [{"instrument": "OIT", "values": [0, 100], "certainty": "documented"}],
        "continues": [{"year": 2568, "codes": [{"code": "o1", "earlier": ["o2"], "certainty": "unverified"}]}]
        }
        """;

    [Fact]
    public void A_catalogue_of_ones_own_is_read()
    {
        var result = Read(School);

        Assert.Empty(result.Diagnostics);
        var edition = result.Catalog!.Edition;
        Assert.Equal("school-2569 r2", edition.Identity);
        var item = Assert.Single(edition.Items);
        Assert.Equal(new Provenance(Certainty.Documented, new("หนังสือเวียน", "Circular")), item.Provenance);
        Assert.Equal([0.0, 100.0], item.Domain.Values.ToArray());
        Assert.True(item.Domain.IsCertain);
        Assert.Equal("o2", Assert.Single(Assert.Single(result.Catalog.Maps).Codes["o1"].Earlier));
    }

    [Fact]
    public void A_catalogue_of_ones_own_is_preferred_where_it_shares_a_year()
    {
        var own = Read(School.Replace("2569", "2568", StringComparison.Ordinal)).Catalog!;

        var catalogs = CatalogFiles.Shipped.With([new CatalogSource(own)]);

        Assert.Equal("school", catalogs.Find(2568)!.Scheme);
        Assert.Equal("nacc", catalogs.Find(2568, "nacc")!.Scheme);
        Assert.Equal("nacc", catalogs.Find(2567)!.Scheme);
    }

    [Fact]
    public void The_newest_revision_of_a_year_applies()
    {
        var newer = Read(School.Replace("\"school\"", "\"nacc\"", StringComparison.Ordinal).Replace("2569", "2568", StringComparison.Ordinal)).Catalog!;

        Assert.Equal("nacc-2568 r2", CatalogFiles.Shipped.With([new CatalogSource(newer)]).Find(2568)!.Identity);
    }

    [Theory]
    [InlineData("\"year\": 2569", "\"year\": \"2569\"", "ITA5016", 2)]
    [InlineData("\"year\": 2569", "\"year\": 2026", "ITA5016", 2)]
    [InlineData("\"scheme\": \"school\"", "\"scheme\": \"\"", "ITA5016", 2)]
    [InlineData("\"scheme\": \"school\"", "\"scheme\": \"my school\"", "ITA5016", 2)]
    [InlineData("\"year\": 2569, ", "", "ITA5017", 1)]
    [InlineData("\"weight\": 1", "\"weight\": 0.9", "ITA5201", 1)]
    [InlineData("\"indicator\": 1", "\"indicator\": 3", "ITA5201", 7)]
    [InlineData("\"code\": \"o1\", \"earlier\"", "\"code\": \"o7\", \"earlier\"", "ITA5201", 12)]
    [InlineData("\"en\": \"Information\"", "\"english\": \"Information\"", "ITA5015", 7)]
    [InlineData("\"code\": \"o1\", \"title\"", "\"cod\": \"o1\", \"title\"", "ITA5015", 7)]
    [InlineData("\"certainty\": \"documented\", \"source\": \"letter\"}\n]", "\"certainty\": \"certain\"}\n]", "ITA5203", 7)]
    [InlineData("\"source\": \"letter\"}\n]", "\"source\": \"lettre\"}\n]", "ITA5202", 7)]
    [InlineData("\"revision\": 2,", "\"revision\": 2,,", "ITA5004", 2)]
    [InlineData("\"earlier\": [\"o2\"]", "\"earlier\": \"o2\"", "ITA5016", 12)]
    public void A_mistake_is_told_at_its_line(string old, string mistake, string id, int line)
    {
        Assert.Contains(old, School, StringComparison.Ordinal);

        var result = Read(School.Replace(old, mistake, StringComparison.Ordinal));

        Assert.Null(result.Catalog);
        Assert.Equal((id, line), (result.Diagnostics[0].Id, result.Diagnostics[0].Location.Line));
    }

    [Fact]
    public void Two_catalogues_in_a_file_are_refused()
    {
        Assert.Equal("ITA5204", Assert.Single(Read(School + School).Diagnostics).Id);
    }

    private static CatalogReadResult Read(string text) => CatalogReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "own.json");
}
