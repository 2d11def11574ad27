using System.Collections.Immutable;
using ItaRules.Semantics;
using ItaRules.Tests.Infrastructure;

namespace ItaRules.Tests.Semantics;

/// <summary>
/// A case of a case file: a title, lines such as <c>use "x" is Circular</c>, then files after lines <c>--- name.ita</c> (<c>--- name.ita used</c> for one that came in by use).
/// Cases are parted by lines of <c>===</c>.
/// </summary>
internal sealed record DiagnosticCase(string Id, string Title, ImmutableArray<DiagnosticCase.File> Files)
{
    public static string Folder { get; } = RepositoryFiles.PathOf("Semantics", "Cases");

    public static IEnumerable<DiagnosticCase> All =>
        Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(path => Read(Path.GetFileNameWithoutExtension(path), System.IO.File.ReadAllText(path)));

    public override string ToString() => $"{Id} {Title}";

    private static IEnumerable<DiagnosticCase> Read(string id, string text)
    {
        foreach (var part in text.ReplaceLineEndings("\n").Split("\n===\n"))
        {
            var sections = part.Split("\n--- ");
            var head = sections[0].Trim('\n').Split('\n');
            var uses = head[1..].Select(line => line.Split('"')).ToImmutableDictionary(words => words[1], words => Resolution(words[2]));
            yield return new DiagnosticCase(id, head[0], [.. sections[1..].Select(section => ReadFile(section, uses))]);
        }
    }

    private static File ReadFile(string section, ImmutableDictionary<string, UseResolution> uses)
    {
        var end = section.IndexOf('\n', StringComparison.Ordinal);
        var words = section[..end].Split(' ');
        return new File(words[0], words.Contains("used"), section[(end + 1)..].TrimEnd('\n') + "\n", uses);
    }

    private static UseResolution Resolution(string outcome) => outcome.Trim() switch
    {
        "is Circular" => UseResolution.Circular,
        "is Empty" => UseResolution.Empty,
        "is Found" => UseResolution.Found([]),
        _ => throw new FormatException(outcome),
    };

    internal sealed record File(string Path, bool IsUsed, string Annotated, ImmutableDictionary<string, UseResolution> Uses)
    {
        public RuleFile Parse()
        {
            var text = MessageMarks.Strip(Annotated);
            return (IsUsed ? Rules.Used(Path, text) : Rules.Project(Path, text)) with { Uses = Uses };
        }
    }
}
