using System.Text;
using ItaRules.Diagnostics;
using ItaRules.Formatting;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using ItaRules.Tests.Semantics;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Formatting;

/// <summary>
/// Whatever stands between the words of a rule file, laid out it means what it meant, has every comment in its order, and stays as it is when it is laid out again.
/// </summary>
public class FormattingPropertyTests
{
    private const int Runs = 60;

    private static readonly string[] samples = ["whole-language-en", "whole-language-th"];

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Laid_out_a_file_means_what_it_meant(string lineEnd)
    {
        var tried = 0;
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            var sample = SyntaxTree.Parse(SampleSources.Read(samples[seed % samples.Length]), "a.ita");
            var tree = SyntaxTree.Parse(Scramble(sample, random, lineEnd), "a.ita");

            // A line end may still have made a name of a keyword.
            if (Meaning(tree) is not { } meaning)
                continue;
            tried++;
            foreach (var language in (Language?[])[null, Language.Thai, Language.English])
            {
                var options = new FormattingOptions { KeywordLanguage = language };
                var text = Formatter.Format(tree, options);
                var once = SyntaxTree.Parse(text, "a.ita");
                Assert.True(meaning == Meaning(once), $"seed {seed}, {language}:\n{text}");
                Assert.Equal(Comments(tree), Comments(once));
                Assert.Equal(text, Formatter.Format(once, options));
                Assert.Equal(lineEnd == "\r\n", text.Contains('\r', StringComparison.Ordinal));
                Assert.Equal(lineEnd == "\r\n" ? text.Count(c => c == '\n') : 0, text.Count(c => c == '\r'));
            }

            // There and back: what was Thai is Thai again, sign by sign.
            var thai = Formatter.Format(tree, new FormattingOptions { KeywordLanguage = Language.Thai });
            var english = Formatter.Format(SyntaxTree.Parse(thai, "a.ita"), new FormattingOptions { KeywordLanguage = Language.English });
            Assert.Equal(thai, Formatter.Format(SyntaxTree.Parse(english, "a.ita"), new FormattingOptions { KeywordLanguage = Language.Thai }));
        }

        Assert.True(tried > Runs / 2, $"Only {tried} files could be tried.");
    }

    // Other white space, line ends and comments between the words; no line begins with a word that may begin a declaration and does not.
    private static string Scramble(SyntaxTree tree, Random random, string lineEnd)
    {
        var beginners = tree.Declarations.Select(declaration => tree.FindToken(tree.SpanOf(declaration).Start).Kind).ToHashSet();
        var text = new StringBuilder();
        var position = 0;
        foreach (var token in tree.DescendantTokens())
        {
            var span = tree.SpanOf(token);
            var between = tree.Text.ToString(TextSpan.FromBounds(position, span.Start)).ReplaceLineEndings(lineEnd);
            text.Append(between);
            if (!between.EndsWith('\n') && random.Next(12) is var kind and < 6)
            {
                text.Append(kind switch
                {
                    _ when beginners.Contains(token.Kind) => " ",
                    0 => "\t ",
                    1 => $" # {random.Next(100)}, \"if\" {lineEnd}",
                    2 => $"{lineEnd}  # {random.Next(100)}{lineEnd}{lineEnd}{lineEnd}",
                    3 => $"{lineEnd}{lineEnd}   ",
                    4 => lineEnd,
                    _ => "   ",
                });
            }

            text.Append(tree.Text.ToString(span));
            position = span.End;
        }

        return text.Append(tree.Text.ToString(TextSpan.FromBounds(position, tree.Text.Length)).ReplaceLineEndings(lineEnd)).ToString();
    }

    // Null where the file has a mistake.
    private static string? Meaning(SyntaxTree tree)
    {
        var compilation = Rules.Compile(new RuleFile(tree));
        if (compilation.GetDiagnostics().Any(one => one.Severity == Severity.Error))
            return null;
        var rules = compilation.Bind(Rules.Edition2568);
        var heads = rules.Rules.Select(rule => $"{rule.Rule.Name} {rule.Rule.Title} {rule.Rule.Issue} {rule.Rule.Indicator}");
        return $"{string.Join('\n', heads)}\n{BoundTreeText.Of(rules)}";
    }

    private static IEnumerable<string> Comments(SyntaxTree tree) =>
        tree.DescendantTokens().SelectMany(token => token.LeadingTrivia.Concat(token.TrailingTrivia)).Where(trivia => trivia.Kind == SyntaxKind.CommentTrivia).Select(trivia => trivia.Text.TrimEnd());
}
