using ItaRules.Scores;
using Xunit;

namespace ItaRules.Tests.Scores;

public class AgencyTests
{
    [Theory]
    [InlineData("พระยืน", "พระยืน")]
    [InlineData("อำเภอพระยืน", "พระยืน")]
    [InlineData("อ\u0E4D\u0E32เภอ พระยืน ", "พระยืน")]
    [InlineData("เขตดุสิต", "ดุสิต")]
    [InlineData("อำเภอ", "อำเภอ")]
    [InlineData(null, null)]
    public void The_word_for_a_district_is_no_part_of_its_name(string? written, string? name) =>
        Assert.Equal(name, new Agency("", District: written).BareDistrict);

    [Theory]
    [InlineData("จังหวัดขอนแก่น", "ขอนแก่น", false)]
    [InlineData("ขอนแก่น", "ขอนแก่น", false)]
    [InlineData("กรุงเทพมหานคร", "กรุงเทพมหานคร", true)]
    [InlineData("จังหวัดกรุงเทพมหานคร", "กรุงเทพมหานคร", true)]
    public void The_word_for_a_province_is_no_part_of_its_name(string written, string name, bool isBangkok)
    {
        var agency = new Agency("", Province: written);

        Assert.Equal(name, agency.BareProvince);
        Assert.Equal(isBangkok, agency.IsInBangkok);
    }
}
