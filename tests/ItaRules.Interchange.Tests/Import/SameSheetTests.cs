using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;
using Xunit;

namespace ItaRules.Interchange.Tests.Import;

/// <summary>The sheet of Kham Sombun in the forms in which staff hold such scores.</summary>
public sealed class SameSheetTests
{
    [Theory]
    [InlineData("raw/kham-sombun-2568.csv")]
    [InlineData("raw/kham-sombun-2568-windows-874.csv")]
    [InlineData("kham-sombun-2568.xlsx")]
    [InlineData("kham-sombun-2568-pasted.txt")]
    public void Every_form_imports_to_the_same_json(string file)
    {
        using var stream = File.OpenRead(TestFiles.Data(file));

        var result = ScoreImporter.Import(stream, file, CatalogFiles.Shipped);

        Assert.Empty(result.Diagnostics);
        var text = new StringWriter();
        ScoreSheetWriter.Write(text, Assert.Single(result.Sheets));
        Assert.Equal(File.ReadAllText(TestFiles.Example("kham-sombun-2568")), text.ToString());
    }
}
