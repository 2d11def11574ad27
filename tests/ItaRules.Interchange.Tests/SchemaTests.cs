using ItaRules.Catalogs;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Scores;
using Newtonsoft.Json.Linq;
using Xunit;

namespace ItaRules.Interchange.Tests;

/// <summary>The published schemas and the readers know the same keys.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void A_score_sheet_has_the_keys_of_its_schema()
    {
        Assert.Equal(JsonSheetReader.SheetKeys.Order(), Keys("score-sheet", "definitions.sheet.properties"));
        Assert.Equal(JsonSheetReader.AgencyKeys.Order(), Keys("score-sheet", "definitions.sheet.properties.agency.properties"));
        Assert.Equal([.. AgencyType.All.Select(type => type.Id), null], Schema("score-sheet").SelectToken("definitions.sheet.properties.agency.properties.type.enum")!.Select(value => (string?)value));
    }

    [Fact]
    public void A_catalogue_has_the_keys_of_its_schema() =>
        Assert.Equal(CatalogContentReader.CatalogKeys.Order(), Keys("catalog", "properties"));

    [Fact]
    public void Every_key_of_a_shipped_catalogue_is_in_the_schema()
    {
        var schema = Schema("catalog");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(TestFiles.Repository, "src", "ItaRules.Interchange", "Catalogs"), "*.json"))
        {
            var catalog = JObject.Parse(File.ReadAllText(file));
            foreach (var list in catalog.Properties().Where(property => property.Value is JArray))
            {
                var known = schema.SelectToken($"properties.{list.Name}.items.properties")!.Children<JProperty>().Select(property => property.Name).ToHashSet();
                Assert.All(list.Value.Cast<JObject>().SelectMany(part => part.Properties()), key => Assert.Contains(key.Name, known));
            }
        }
    }

    [Theory]
    [InlineData("score-sheet")]
    [InlineData("catalog")]
    public void A_schema_stands_beside_the_program(string name) =>
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "schemas", name + ".schema.json")));

    private static IEnumerable<string> Keys(string schema, string path) =>
        Schema(schema).SelectToken(path)!.Children<JProperty>().Select(property => property.Name).Order();

    private static JObject Schema(string name) =>
        JObject.Parse(File.ReadAllText(Path.Combine(TestFiles.Repository, "src", "ItaRules.Interchange", "Schemas", name + ".schema.json")));
}
