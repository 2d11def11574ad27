using ItaRules.Diagnostics;
using ItaRules.Semantics;
using ItaRules.Testing;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Semantics;

public class BrokenFileTests
{
    private static readonly string folder = RepositoryFiles.PathOf("Samples", "Broken");

    public static TheoryData<string> Files => [.. Directory.GetFiles(folder, "*.ita").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void One_mistake_gives_one_message_and_the_other_rules_live_on(string name)
    {
        var compilation = Compile(name);

        Assert.Single(compilation.GetDiagnostics());
        Assert.Contains(compilation.Bind(Rules.Edition2568).Rules, rule => rule.Rule.Name is "good-page" or "ทรัพย์สิน");
    }

    [Fact]
    public void Every_message_stands_at_its_place_in_plain_words()
    {
        var names = Directory.GetFiles(folder, "*.ita").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

        Verifier.Verify(string.Join('\n', names.SelectMany(name => Describe(Compile(name)))));
    }

    private static IEnumerable<string> Describe(Compilation compilation)
    {
        foreach (var diagnostic in compilation.GetDiagnostics())
        {
            var location = (SourceLocation)diagnostic.Location;
            var line = location.Source.ToString(location.Source.GetLineSpan(location.Start.Line));
            var start = location.Start.Character;
            var end = Math.Min(line.Length, start + location.Span.Length);
            yield return $"{diagnostic.Location}: {diagnostic.Severity} {diagnostic.Id}";
            yield return $"  {line[..start]}⟦{line[start..end]}⟧{line[end..]}";
            yield return "  " + diagnostic.GetMessage(Language.English);
            yield return "  " + diagnostic.GetMessage(Language.Thai);
        }

        yield return $"  bound: {string.Join(", ", compilation.Bind(Rules.Edition2568).Rules.Select(rule => rule.Rule.Name))}";
        yield return "";
    }

    private static Compilation Compile(string name) => Rules.Compile(Rules.Project(name, File.ReadAllText(Path.Combine(folder, name))));
}
