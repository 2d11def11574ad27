using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;
using ItaRules.Testing;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Interchange.Tests.Import;

/// <summary>Two published documents, as they are, give the score sheets of the examples, and account for every line.</summary>
public sealed class DocumentImportTests
{
    [Theory]
    [InlineData("kham-sombun-2568")]
    [InlineData("bang-krabue-2565")]
    public void A_document_gives_the_sheet_of_its_example(string name)
    {
        var sheet = Assert.Single(Import(name).Sheets);

        var text = new StringWriter();
        ScoreSheetWriter.Write(text, sheet);
        Assert.Equal(File.ReadAllText(TestFiles.Example(name)), text.ToString());
    }

    [Theory]
    [InlineData("kham-sombun-2568", Language.English)]
    [InlineData("kham-sombun-2568", Language.Thai)]
    [InlineData("bang-krabue-2565", Language.English)]
    public void The_report_accounts_for_every_piece(string name, Language language)
    {
        var lines = Import(name).Report.Entries.Select(entry =>
            $"{entry.Kind,-10} {entry.Message.Location.Line}:{entry.Message.Location.Column} {entry.Message.Id} {entry.Message.GetMessage(language)}");

        Verifier.Verify(string.Join('\n', lines) + "\n", $"{name}_{language}");
    }

    [Fact]
    public void Every_line_of_the_document_stands_under_some_entry()
    {
        var lines = File.ReadAllLines(TestFiles.Data("kham-sombun-2568.txt"));
        var covered = new HashSet<int>();
        foreach (var message in Import("kham-sombun-2568").Report.Entries.Select(entry => entry.Message))
        {
            var end = message.Id is "ITA5436" or "ITA5437" ? (int)message.Arguments[0] : message.Location.Line;
            covered.UnionWith(Enumerable.Range(message.Location.Line, end - message.Location.Line + 1));
        }

        for (var number = 1; number <= lines.Length; number++)
            Assert.True(string.IsNullOrWhiteSpace(lines[number - 1]) || covered.Contains(number), $"Nothing is said of line {number}.");
    }

    [Fact]
    public void What_is_doubtful_is_told_and_not_guessed_away()
    {
        var report = Import("kham-sombun-2568").Report;

        Assert.Equal([58, 81, 82, 83, 84], report.Of(ImportEntryKind.Corrected).Where(entry => entry.Message.Severity == Severity.Warning).Select(entry => entry.Message.Location.Line));
        Assert.Equal([104, 113], report.Of(ImportEntryKind.LeftOut).Where(entry => entry.Message.Severity == Severity.Warning).Select(entry => entry.Message.Location.Line));
        Assert.Contains(report.Of(ImportEntryKind.Doubtful), entry => entry.Message.GetMessage(Language.English).Contains("i5 were 97.42 and not 97.52", StringComparison.Ordinal));
    }

    [Fact]
    public void Evaluating_a_document_shows_its_warnings_and_not_every_line()
    {
        using var stream = File.OpenRead(TestFiles.Data("kham-sombun-2568.txt"));

        var result = Assert.Single(ScoreFiles.Read(stream, "kham-sombun-2568.txt", CatalogFiles.Shipped));

        Assert.NotNull(result.Sheet);
        Assert.Equal(7, result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning));
        Assert.InRange(result.Diagnostics.Length, 7, 12);
    }

    private static ImportResult Import(string name)
    {
        using var stream = File.OpenRead(TestFiles.Data(name + ".txt"));
        return ScoreImporter.Import(stream, name + ".txt", CatalogFiles.Shipped);
    }
}
