using ItaRules.Interchange.Catalogs;
using Xunit;

namespace ItaRules.Interchange.Tests.Catalogs;

public sealed class ShippedCatalogTests
{
    public static TheoryData<int, int, int, int> Counts => new()
    {
        { 2565, 30, 15, 43 },
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
}
