using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Authoring.Hover;

/// <summary>What a let or define stands for, as its author wrote it.</summary>
internal static class DefinitionText
{
    /// <summary>The text behind the name, on one line.</summary>
    public static string? Of(Symbol symbol)
    {
        var body = symbol.Declaration?.Element switch
        {
            LetDeclarationSyntax let => let.Value,
            DefineDeclarationSyntax define => define.Body,
            _ => null,
        };
        return body is null ? null : string.Join(' ', body.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
