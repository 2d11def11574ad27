using System.Runtime.CompilerServices;
using System.Text;
using ItaRules.Syntax;
using Newtonsoft.Json;
using Xunit;

namespace ItaRules.Tests.Syntax;

/// <summary>The editor's colours are made from a dump of the keyword table (lsp/vscode/syntaxes/keywords.json), which may not lag behind it.</summary>
public sealed class EditorKeywordsTests
{
    [Fact]
    public void Dump_for_the_editor_is_the_keyword_table()
    {
        string file = Path.Combine(RepositoryFolder(), "lsp", "vscode", "syntaxes", "keywords.json");
        string table = Dump();
        if (table == File.ReadAllText(file))
        {
            return;
        }

        string received = Path.ChangeExtension(file, ".received.json");
        File.WriteAllText(received, table);
        Assert.Fail($"The keyword table has changed: look at {Path.GetFileName(received)}, put it in place of keywords.json and run `npm run grammar` in lsp/vscode.");
    }

    // By name, so that the table can be put in another order.
    private static string Dump()
    {
        StringBuilder text = new("[\n");
        text.AppendJoin(",\n", SyntaxFacts.Keywords.OrderBy(keyword => keyword.Kind.ToString(), StringComparer.Ordinal).Select(keyword =>
            $"  {{\"kind\": \"{keyword.Kind}\", \"english\": {List(keyword.EnglishSpellings)}, \"thai\": {List(keyword.ThaiPatterns)}, \"contextual\": {(keyword.IsContextual ? "true" : "false")}}}"));
        return text.Append("\n]\n").ToString();
    }

    private static string List(IEnumerable<string> spellings) => $"[{string.Join(", ", spellings.Select(JsonConvert.ToString))}]";

    private static string RepositoryFolder([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", ".."));
}
