using System.Text.RegularExpressions;
using ItaRules.Reports.Tests.Infrastructure;
using ItaRules.Reports.Wording;
using Xunit;

namespace ItaRules.Reports.Tests.Wording;

public partial class WordsTests
{
    [Fact]
    public void Every_sentence_exists_in_both_languages_with_the_same_places() => Assert.All(Words.All, sentence =>
    {
        Assert.NotEmpty(sentence.Value.Thai);
        Assert.NotEmpty(sentence.Value.English);
        Assert.DoesNotMatch("[ก-๙]", sentence.Value.English);
        Assert.Equal(Places(sentence.Value.Thai), Places(sentence.Value.English));
    });

    [Fact]
    public void Every_sentence_is_used()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Path.Combine(Example.Repository, "src", "ItaRules.Reports"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var used = Key().Matches(sources).Select(match => match.Groups["key"].Value).Where(key => !key.StartsWith("ItaRules.", StringComparison.Ordinal)).ToHashSet();
        Assert.Empty(Words.All.Keys.Where(key => !used.Contains(key) && !IsMadeByName(key)));
    }

    // The words of an enumeration's members are found by their names.
    private static bool IsMadeByName(string key) => key.Split('.') is [.., var last] && char.IsAsciiLetterUpper(last[0]);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{[a-z-]+\}")]
    private static partial Regex Place();

    [GeneratedRegex("\"(?<key>[a-z]+[a-z0-9.-]*)\"")]
    private static partial Regex Key();
}
