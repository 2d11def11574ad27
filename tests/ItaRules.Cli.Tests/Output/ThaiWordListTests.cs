using System.Text.RegularExpressions;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Syntax;
using ItaRules.Text;
using ItaRules.Workspace;
using Xunit;

namespace ItaRules.Cli.Tests.Output;

/// <summary>Every Thai word of the texts that ship is known, so that no line breaks inside one.</summary>
public sealed partial class ThaiWordListTests
{
    // Mistakes that a page shows on purpose.
    private static readonly string[] misspelt = ["ชิบ"];

    [Fact]
    public void The_messages_and_their_pages_are_made_of_known_words() => Verify(DiagnosticDescriptors.All.SelectMany(one =>
        new[] { Placeholder().Replace(one.Message.Thai, " "), HelpPages.Read(one.Id, Language.Thai) ?? "" }));

    [Fact]
    public void The_language_is() => Verify(SyntaxFacts.Keywords.SelectMany(keyword => keyword.ThaiSpellings.Append(keyword.Meaning.Thai)));

    [Fact]
    public void The_catalogues_are()
    {
        var editions = CatalogFiles.Shipped.Editions;
        Verify(editions.SelectMany(edition => edition.Scores.Select(score => score.Title.Thai)
            .Concat(edition.Levels.Levels.Select(level => level.Title.Thai))
            .Concat(edition.Issues.Select(issue => issue.Title.Thai))));
    }

    [Fact]
    public void The_rules_are() => Verify(Directory.GetFiles(ShippedLibrary.Directory, "*.ita", SearchOption.AllDirectories).Select(File.ReadAllText));

    [Fact]
    public void The_help_of_the_commands_is() => Verify(Ita.Run("--help", "--lang", "th").Output.Split('\n')
        .Where(line => line is [' ', ' ', >= 'a' and <= 'z', ..]).Select(line => line.Trim().Split(' ')[0]).Distinct()
        .Where(word => word != "ita").Select(command => Ita.RunIn(Ita.Repository, "help", command, "--lang", "th").Output.ReplaceLineEndings("\n")
            .Replace("\n" + new string(' ', 28), "", StringComparison.Ordinal)));

    private static void Verify(IEnumerable<string> texts)
    {
        var runs = texts.SelectMany(text => ThaiRun().Matches(text).Select(run => run.Value)).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(runs);
        Assert.Equal([], runs.SelectMany(Unknown).Distinct().Except(misspelt).Order(StringComparer.Ordinal));
    }

    // One letter alone is an abbreviation: พ.ศ., ป.ป.ช.
    private static IEnumerable<string> Unknown(string run)
    {
        var words = new ThaiWords(run);
        var known = string.Concat(run.Select((letter, place) => words.IsInside(place) || words.IsInside(place + 1) ? ' ' : letter));
        return known.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(rest => rest.Length > 1);
    }

    [GeneratedRegex("[ก-ฮะ-ฺเ-ๅ็-๎]+")]
    private static partial Regex ThaiRun();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
