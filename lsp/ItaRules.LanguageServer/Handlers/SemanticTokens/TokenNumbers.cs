using ItaRules.Authoring.SemanticTokens;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.SemanticTokens;

/// <summary>Tokens as the protocol writes them: five numbers each, places counted from the token before.</summary>
internal static class TokenNumbers
{
    /// <summary>The names of types and modifiers, in the order of their numbers. All are the protocol's own, which every colour theme knows.</summary>
    public static Lsp.SemanticTokensLegend Legend { get; } = new(
        [.. Enum.GetNames<SemanticTokenType>().Select(Camel)],
        [.. Enum.GetValues<SemanticTokenModifiers>().Where(modifier => modifier != SemanticTokenModifiers.None).Select(modifier => Camel(modifier.ToString()))]);

    /// <summary>The numbers of tokens in order.</summary>
    public static IReadOnlyList<int> Of(DocumentView view, IEnumerable<SemanticToken> tokens)
    {
        var numbers = new List<int>();
        var last = new Lsp.Position(0, 0);
        foreach (var token in tokens)
        {
            var range = view.ToRange(token.Span);
            var (line, character) = (range.Start.Line - last.Line, range.Start.Character - (range.Start.Line == last.Line ? last.Character : 0));
            numbers.AddRange([line, character, range.End.Character - range.Start.Character, (int)token.Type, (int)token.Modifiers]);
            last = range.Start;
        }

        return numbers;
    }

    /// <summary>What to put in place of what, to come from old numbers to new ones; nothing when they are the same.</summary>
    public static IReadOnlyList<Lsp.SemanticTokensEdit> Difference(IReadOnlyList<int> before, IReadOnlyList<int> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var start = 0;
        while (start < shorter && before[start] == after[start])
            start++;
        var end = 0;
        while (end < shorter - start && before[before.Count - 1 - end] == after[after.Count - 1 - end])
            end++;
        var removed = before.Count - start - end;
        var put = after.Skip(start).Take(after.Count - start - end).ToList();
        return removed == 0 && put.Count == 0 ? [] : [new Lsp.SemanticTokensEdit(start, removed, put.Count == 0 ? null : put)];
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
