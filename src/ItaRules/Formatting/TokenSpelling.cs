using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Formatting;

/// <summary>How a token is written in formatted source. Names, numbers and texts stay as the author wrote them.</summary>
internal static class TokenSpelling
{
    /// <summary>The characters of <paramref name="token"/>.</summary>
    /// <param name="token">The token.</param>
    /// <param name="language">The language that keywords are turned into; null keeps each in its own.</param>
    public static string Of(SyntaxToken token, Language? language)
    {
        if (IsName(token))
            return token.Text;
        if (SyntaxFacts.GetKeyword(token.Kind) is { } keyword)
            return language is { } wanted ? keyword.GetText(wanted) : SameSpelling(keyword, token.Text);
        return token.Kind switch
        {
            SyntaxKind.ItemToken => char.ToLowerInvariant(token.Text[0]) + token.Text[1..],
            _ => SyntaxFacts.GetText(token.Kind, Language.English) ?? token.Text,
        };
    }

    // A contextual keyword is a name where one stands (an owner may be called "plan").
    private static bool IsName(SyntaxToken token) => token.Parent switch
    {
        LabelSyntax or NameExpressionSyntax or NamedScoresSyntax => true,
        BandPredicateSyntax band => ReferenceEquals(band.Name, token),
        ForEachClauseSyntax loop => ReferenceEquals(loop.Name, token),
        LetDeclarationSyntax let => ReferenceEquals(let.Name, token),
        DefineDeclarationSyntax define => ReferenceEquals(define.Name, token),
        _ => false,
    };

    // Case and inner spaces become the table's; of several spellings the author's own stays.
    private static string SameSpelling(KeywordInfo keyword, string text)
    {
        var written = Comparable(text);
        foreach (var spelling in keyword.ThaiSpellings.Concat(keyword.EnglishSpellings))
        {
            if (Comparable(spelling) == written)
                return spelling;
        }

        return text;
    }

    private static string Comparable(string text) => string.Concat(NameText.Normalize(text).Where(c => !char.IsWhiteSpace(c)));
}
