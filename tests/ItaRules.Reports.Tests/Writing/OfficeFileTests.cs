using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Reports.Tests.Writing;

public class OfficeFileTests
{
    [Theory]
    [InlineData("docx", DigitStyle.Arabic)]
    [InlineData("docx", DigitStyle.Thai)]
    [InlineData("xlsx", DigitStyle.Arabic)]
    [InlineData("xlsx", DigitStyle.Thai)]
    public void A_plan_keeps_to_the_schema_of_office_files(string form, DigitStyle digits)
    {
        foreach (var input in new[] { Example.KhamSombun(), Example.BangKrabue() })
            Assert.Empty(Written.Faults(Written.Bytes(PlanReport.Compose(input with { Digits = digits }), form), form));
    }
}
