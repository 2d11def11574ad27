using ItaRules.Catalogs;
using ItaRules.Interchange.Catalogs;
using Xunit;

namespace ItaRules.Interchange.Tests.Catalogs;

public sealed class ShippedCatalogTests
{
    public static TheoryData<int, int, int, int> Counts => new()
    {
        { 2562, 30, 15, 48 },
        { 2563, 30, 15, 43 },
        { 2564, 30, 15, 43 },
        { 2565, 30, 15, 43 },
        { 2566, 30, 15, 43 },
        { 2567, 15, 9, 35 },
        { 2568, 15, 9, 28 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Every_year_has_its_items(int year, int iit, int eit, int oit)
    {
        var edition = CatalogFiles.Shipped.Find(year)!;

        Assert.Equal([iit, eit, oit], edition.Instruments.Select(instrument => instrument.Items.Length));
        Assert.Equal(10, edition.Indicators.Length);
        Assert.Equal(Enumerable.Range(1, oit).Select(number => $"o{number}"), edition.FindInstrument("OIT")!.Items.Select(item => item.Code));
    }

    [Fact]
    public void Every_year_of_the_counts_ships()
    {
        Assert.Equal(Counts.Select(row => (int)row[0]), CatalogFiles.Shipped.Years);
    }

    [Fact]
    public void Every_map_names_items_that_both_years_have()
    {
        var catalogs = CatalogFiles.Shipped;

        foreach (var edition in catalogs.Editions.Where(edition => edition.Year > 2562))
        {
            var earlier = catalogs.Find(edition.Year - 1)!;
            var continued = edition.Items.Where(item => !catalogs.CounterpartsOf(item, earlier).IsEmpty).ToList();
            Assert.NotEmpty(continued);
        }
    }

    [Theory]
    [InlineData("o14", 2567, "o18")]
    [InlineData("o12", 2567, "o14,o16")]
    [InlineData("o5", 2567, "o7")]
    [InlineData("o27", 2566, "o42")]
    [InlineData("o16", 2566, "o39,o40")]
    [InlineData("i10", 2566, "")]
    [InlineData("i13", 2565, "i25")]
    [InlineData("o28", 2562, "")]
    [InlineData("o1", 2562, "o1,o3")]
    public void A_code_of_2568_is_followed_to_an_earlier_year(string code, int year, string expected)
    {
        var catalogs = CatalogFiles.Shipped;

        var counterparts = catalogs.CounterpartsOf(catalogs.Find(2568)!.FindItem(code)!, catalogs.Find(year)!);

        Assert.Equal(expected, string.Join(',', counterparts.Select(score => score.Code)));
    }

    [Fact]
    public void Every_fact_has_a_certainty_and_what_is_certain_has_a_source()
    {
        foreach (var edition in CatalogFiles.Shipped.Editions)
        {
            var facts = edition.Scores.Select(score => score.Provenance)
                .Concat(edition.Scores.Select(score => score.Formula?.Provenance).OfType<Provenance>())
                .Concat(edition.Levels.Levels.Select(level => level.Provenance))
                .Concat(edition.Issues.Select(issue => issue.Provenance));
            Assert.All(facts, fact => Assert.True(fact.Certainty == Certainty.Unverified || (fact.Source.Thai.Length > 0 && fact.Source.English.Length > 0)));
        }
    }

    [Fact]
    public void The_seven_issues_of_2568_cover_every_item_and_only_o20_stands_under_two()
    {
        var edition = CatalogFiles.Shipped.Find(2568)!;

        Assert.Equal(7, edition.Issues.Length);
        Assert.All(edition.Items, item => Assert.Equal(item.Code == "o20" ? 2 : 1, item.Issues.Length));
    }

    [Fact]
    public void An_embedded_file_is_named_after_what_is_in_it()
    {
        foreach (var year in CatalogFiles.Shipped.Years)
            Assert.Equal(("nacc", year), (CatalogFiles.Shipped.Find(year)!.Scheme, CatalogFiles.Shipped.Find(year)!.Year));
    }
}
