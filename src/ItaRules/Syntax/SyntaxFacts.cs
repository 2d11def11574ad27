using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Syntax;

/// <summary>What is known of every <see cref="SyntaxKind"/>: how it is written in either language and what it stands for.</summary>
public static class SyntaxFacts
{
    private static readonly KeywordInfo?[] KeywordByKind = IndexKeywords();

    /// <summary>Every keyword, in the order of the language's description.</summary>
    public static ImmutableArray<KeywordInfo> Keywords => KeywordTable.Rows;

    /// <summary>The keyword of <paramref name="kind"/>, or null when the kind is no keyword.</summary>
    public static KeywordInfo? GetKeyword(SyntaxKind kind) => (int)kind < KeywordByKind.Length ? KeywordByKind[(int)kind] : null;

    /// <summary>Whether <paramref name="kind"/> is a keyword, reserved or contextual.</summary>
    public static bool IsKeyword(SyntaxKind kind) => GetKeyword(kind) is not null;

    /// <summary>Whether <paramref name="kind"/> is a keyword only where one can stand, and a name elsewhere.</summary>
    public static bool IsContextualKeyword(SyntaxKind kind) => GetKeyword(kind) is { IsContextual: true };

    /// <summary>Whether <paramref name="kind"/> is trivia.</summary>
    public static bool IsTrivia(SyntaxKind kind) => kind is >= SyntaxKind.WhitespaceTrivia and <= SyntaxKind.CommentTrivia;

    /// <summary>How a keyword or a sign is written in <paramref name="language"/>; null for kinds whose text differs from token to token.</summary>
    public static string? GetText(SyntaxKind kind, Language language) => kind switch
    {
        SyntaxKind.LessToken => "<",
        SyntaxKind.LessOrEqualToken => "<=",
        SyntaxKind.GreaterToken => ">",
        SyntaxKind.GreaterOrEqualToken => ">=",
        SyntaxKind.EqualToken => "=",
        SyntaxKind.NotEqualToken => "<>",
        SyntaxKind.PlusToken => "+",
        SyntaxKind.MinusToken => "-",
        SyntaxKind.StarToken => "*",
        SyntaxKind.SlashToken => "/",
        SyntaxKind.CommaToken => ",",
        SyntaxKind.DotDotToken => "..",
        SyntaxKind.OpenParenthesisToken => "(",
        SyntaxKind.CloseParenthesisToken => ")",
        SyntaxKind.OpenBraceToken => "{",
        SyntaxKind.CloseBraceToken => "}",
        _ => GetKeyword(kind)?.GetText(language),
    };

    /// <summary>The quarter of the fiscal year (1 is October to December) that a keyword names, or null.</summary>
    public static int? GetQuarter(SyntaxKind kind) =>
        kind is >= SyntaxKind.FirstQuarterKeyword and <= SyntaxKind.FourthQuarterKeyword ? kind - SyntaxKind.FirstQuarterKeyword + 1 : null;

    /// <summary>The calendar month (1 is January) that a keyword names, or null.</summary>
    public static int? GetMonth(SyntaxKind kind) =>
        kind is >= SyntaxKind.JanuaryKeyword and <= SyntaxKind.DecemberKeyword ? kind - SyntaxKind.JanuaryKeyword + 1 : null;

    private static KeywordInfo?[] IndexKeywords()
    {
        KeywordInfo?[] index = new KeywordInfo?[Enum.GetValues<SyntaxKind>().Length];
        foreach (KeywordInfo keyword in KeywordTable.Rows)
        {
            index[(int)keyword.Kind] = keyword;
        }

        return index;
    }
}
