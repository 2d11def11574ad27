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
    public void Documents_keep_to_the_schema_of_office_files(string form, DigitStyle digits)
    {
        foreach (var input in new[] { Example.KhamSombun() with { Digits = digits }, Example.BangKrabue() with { Digits = digits } })
        {
            Assert.Empty(Written.Faults(Written.Bytes(PlanReport.Compose(input), form), form));
            Assert.Empty(Written.Faults(Written.Bytes(AnalysisReport.Compose(input), form), form));
        }
    }
}
