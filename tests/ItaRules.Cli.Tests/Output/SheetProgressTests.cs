using ItaRules.Cli.Output;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Cli.Tests.Output;

public class SheetProgressTests
{
    [Fact]
    public void A_run_that_is_over_at_once_shows_no_bar()
    {
        using var writer = new StringWriter();
        using (var progress = new SheetProgress(writer, Language.English))
            progress.Report(new(0.5, 10));
        Assert.Equal("", writer.ToString());
    }
}
