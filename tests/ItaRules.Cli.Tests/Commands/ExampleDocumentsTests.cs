using Newtonsoft.Json.Linq;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>The documents of the examples are those that the commands in the README make. Office files differ in their time stamps and are looked at by tests/office-documents.sh.</summary>
public sealed class ExampleDocumentsTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Theory]
    [InlineData("kham-sombun-2568")]
    [InlineData("bang-krabue-2565")]
    public void Documents_are_those_that_the_commands_make(string example)
    {
        var project = Path.Combine(Ita.Repository, "examples", example);
        foreach (var form in new[] { "html", "md", "csv" })
        {
            foreach (var arguments in new string[][] { ["analysis"], ["plan"], ["progress", "--progress", "progress.json", "--round", "6"] })
            {
                var made = Path.Combine(folder.Path, $"{arguments[0]}.{form}");
                var published = Path.Combine(project, "documents", $"{arguments[0]}.{form}");
                Assert.Equal(0, Ita.RunIn(project, ["report", .. arguments, "--out", made]).ExitCode);
                if (Environment.GetEnvironmentVariable(ItaRules.Testing.Verifier.AcceptVariable) == "1")
                    File.Copy(made, published, overwrite: true);
                Assert.Equal(File.ReadAllText(published), File.ReadAllText(made));
            }
        }

        foreach (var form in new[] { "docx", "xlsx" })
            Assert.All(new[] { "analysis", "plan", "progress" }, kind => Assert.True(File.Exists(Path.Combine(project, "documents", $"{kind}.{form}"))));
    }

    [Theory]
    [InlineData("kham-sombun-2568")]
    [InlineData("bang-krabue-2565")]
    public void The_progress_files_have_nothing_wrong_and_keep_to_the_published_schema(string example)
    {
        var project = Path.Combine(Ita.Repository, "examples", example);
        Assert.Equal((0, ""), (Ita.RunIn(project, "progress", "check", "progress.json").ExitCode, Ita.RunIn(project, "progress", "check", "progress.json").Error));
        var schema = JObject.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", "progress.schema.json")));
        Assert.Empty(JsonSchema.Check(JObject.Parse(File.ReadAllText(Path.Combine(project, "progress.json"))), schema));
        Assert.NotEmpty(JsonSchema.Check(JObject.Parse("""{"edition":2568,"planYear":2569,"measures":[{"title":"x"}]}"""), schema));
    }

    public void Dispose() => folder.Dispose();
}
