using System.Collections.Frozen;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>A small example for every keyword, from the table that is embedded beside this class.</summary>
public static class KeywordExamples
{
    private const string Table = "keyword-examples.tsv";

    private static readonly Lazy<FrozenDictionary<SyntaxKind, LocalizedText>> examples = new(Read);

    /// <summary>The example; null for what is no keyword.</summary>
    public static LocalizedText? Find(SyntaxKind kind) => examples.Value.TryGetValue(kind, out var example) ? example : null;

    private static FrozenDictionary<SyntaxKind, LocalizedText> Read()
    {
        using var reader = new StreamReader(typeof(KeywordExamples).Assembly.GetManifestResourceStream(Table)!);
        var table = new Dictionary<SyntaxKind, LocalizedText>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var columns = line.Replace("\\n", "\n", StringComparison.Ordinal).Split('\t');
            foreach (var kind in columns[0].Split(','))
                table.Add(Enum.Parse<SyntaxKind>(kind + "Keyword"), new LocalizedText(Thai: columns[2], English: columns[1]));
        }

        return table.ToFrozenDictionary();
    }
}
