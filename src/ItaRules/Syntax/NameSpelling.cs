using ItaRules.Syntax.Lexing;

namespace ItaRules.Syntax;

/// <summary>How names are written in rule files: by themselves, or in quotes where a label has spaces or is a keyword.</summary>
public static class NameSpelling
{
    /// <summary>Whether <paramref name="name"/> is one word and no keyword, so that it can stand without quotes wherever a name can.</summary>
    public static bool IsPlain(string name) => IsOne(name, SyntaxKind.NameToken);

    /// <summary>Whether <paramref name="name"/> is the code of an item, such as o14, which is never a name.</summary>
    public static bool IsItemCode(string name) => IsOne(name, SyntaxKind.ItemToken);

    /// <summary>Whether <paramref name="name"/> is made of keywords and nothing else, reserved or not.</summary>
    public static bool IsKeyword(string name) => Lexer.Lex(name) is { Count: > 0 } tokens && tokens.TrueForAll(token => SyntaxFacts.IsKeyword(token.Kind));

    /// <summary>The label of an owner, measure or rule with the name <paramref name="name"/>, which is on one line: in quotes where it needs them.</summary>
    public static string ToLabel(string name) => IsPlain(name) ? name : Quote(name);

    /// <summary>The text <paramref name="content"/>, which is on one line, in straight quotes; those in it are doubled.</summary>
    public static string Quote(string content) => $"\"{content.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The name that <paramref name="label"/> means: without the quotes that it may stand in.</summary>
    public static string Unquote(string label) => IsOne(label, SyntaxKind.TextToken) ? TokenValue.Text(label) : label;

    private static bool IsOne(string text, SyntaxKind kind) => Lexer.Lex(text) is [var token] && token.Kind == kind && token.Start == 0 && token.End == text.Length;
}
