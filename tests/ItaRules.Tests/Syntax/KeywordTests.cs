using System.Reflection;
using ItaRules.Syntax;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Syntax;

public class KeywordTests
{
    public static TheoryData<SyntaxKind, string> Spellings => Pairs(
        SyntaxFacts.Keywords.SelectMany(keyword => keyword.EnglishSpellings.Union(keyword.ThaiSpellings).Select(spelling => (keyword.Kind, spelling))));

    public static TheoryData<SyntaxKind, string> ThaiPatterns => Pairs(
        SyntaxFacts.Keywords.SelectMany(keyword => keyword.ThaiPatterns.Where(pattern => pattern.Contains('|')).Select(pattern => (keyword.Kind, pattern))));

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_lexed_as_its_keyword(SyntaxKind kind, string spelling)
    {
        LexedToken token = Assert.Single(Lexer.Lex(spelling));

        Assert.True(token.Kind == kind || SharesSpelling(token.Kind, kind, spelling), $"“{spelling}” was read as {token.Kind}.");
        Assert.Equal(spelling.Length, token.End);
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Capital_letters_make_no_difference(SyntaxKind kind, string spelling)
    {
        SyntaxKind lexed = Assert.Single(Lexer.Lex(spelling.ToUpperInvariant())).Kind;

        Assert.True(lexed == kind || SharesSpelling(lexed, kind, spelling));
    }

    [Theory]
    [MemberData(nameof(ThaiPatterns))]
    public void Spaces_and_line_ends_may_stand_between_the_words_of_a_Thai_keyword(SyntaxKind kind, string pattern)
    {
        Assert.Equal(kind, Assert.Single(Lexer.Lex(pattern.Replace('|', ' '))).Kind);
        Assert.Equal(kind, Assert.Single(Lexer.Lex(pattern.Replace("|", "\r\n  "))).Kind);
    }

    [Fact]
    public void Every_keyword_kind_has_a_row_with_both_languages()
    {
        IEnumerable<SyntaxKind> kinds = Enum.GetValues<SyntaxKind>().Where(kind => kind.ToString().EndsWith("Keyword", StringComparison.Ordinal));

        Assert.Equal(kinds.Order(), SyntaxFacts.Keywords.Select(keyword => keyword.Kind).Order());
        Assert.All(SyntaxFacts.Keywords, keyword =>
        {
            Assert.NotEmpty(keyword.EnglishSpellings);
            Assert.NotEmpty(keyword.ThaiSpellings);
            Assert.NotEmpty(keyword.Meaning.Thai);
            Assert.NotEmpty(keyword.Meaning.English);
        });
    }

    [Fact]
    public void A_spelling_belongs_to_one_keyword_except_where_the_grammar_tells_two_apart()
    {
        IEnumerable<string> shared = SyntaxFacts.Keywords
            .SelectMany(keyword => keyword.EnglishSpellings.Concat(keyword.ThaiSpellings).Distinct().Select(spelling => NameText.Normalize(spelling)))
            .GroupBy(spelling => spelling)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.Equal(["of", "to", "ข้อ"], shared.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_node_has_a_class_and_every_class_a_visitor_method()
    {
        IEnumerable<Type> nodes = typeof(SyntaxNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract);

        Assert.All(nodes, node => Assert.Contains(
            typeof(SyntaxVisitor).GetMethods(BindingFlags.Public | BindingFlags.Instance),
            method => method.Name.StartsWith("Visit", StringComparison.Ordinal) && method.GetParameters() is [{ } parameter] && parameter.ParameterType == node));
    }

    private static TheoryData<SyntaxKind, string> Pairs(IEnumerable<(SyntaxKind Kind, string Text)> pairs)
    {
        TheoryData<SyntaxKind, string> data = [];
        foreach ((SyntaxKind kind, string text) in pairs)
        {
            data.Add(kind, text);
        }

        return data;
    }

    private static bool SharesSpelling(SyntaxKind lexed, SyntaxKind kind, string spelling) =>
        SyntaxFacts.GetKeyword(lexed) is { } other && other.EnglishSpellings.Concat(other.ThaiSpellings).Contains(spelling)
        && (lexed, kind) is (SyntaxKind.ItemKeyword, SyntaxKind.ItemsKeyword) or (SyntaxKind.OfKeyword, SyntaxKind.CountOfKeyword) or (SyntaxKind.ToKeyword, SyntaxKind.AssignToKeyword);
}
