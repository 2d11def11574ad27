using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Tests.Semantics;

public class RobustnessTests
{
    private static readonly string sample = File.ReadAllText(RepositoryFiles.PathOf("Samples", "whole-language-en.ita"));
    private static readonly string thai = File.ReadAllText(RepositoryFiles.PathOf("Samples", "whole-language-th.ita"));

    [Fact]
    public void Every_start_of_a_file_can_be_asked_anything()
    {
        for (var length = 0; length < sample.Length; length += 11)
            Ask(sample[..length]);
    }

    [Fact]
    public void Every_file_with_one_word_left_out_doubled_or_changed_can_be_asked_anything()
    {
        var random = new Random(20251001);
        var tokens = SyntaxTree.Parse(thai).DescendantTokens().Select(token => token.FullText).Where(text => text.Length > 0).ToArray();
        for (var round = 0; round < 120; round++)
        {
            var place = random.Next(tokens.Length);
            var word = (round % 3) switch { 0 => "", 1 => tokens[place] + tokens[place], _ => tokens[random.Next(tokens.Length)] };
            Ask(string.Concat(tokens[..place]) + word + string.Concat(tokens[(place + 1)..]));
        }
    }

    [Fact]
    public void A_broken_rule_is_not_bound_and_its_names_are_told_of_once()
    {
        var compilation = Rules.Compile("edition 2568\nmeasure X\nif o14 < nowhere recommend X owned by nobody\nif o15 < 50 then recommend X");

        Assert.Equal(["ITA0009"], Rules.Ids(compilation));
        Assert.Single(compilation.Bind(Rules.Edition2568).Rules);
    }

    private static void Ask(string text)
    {
        var compilation = Rules.Compile(text);
        var tree = compilation.Files[0].Tree;
        var model = compilation.GetSemanticModel(tree);
        foreach (var diagnostic in compilation.GetDiagnostics())
            Assert.InRange(diagnostic.Location.Line, 1, tree.Text.LineCount);
        foreach (var token in tree.DescendantTokens())
            _ = model.GetSymbol(token) ?? (object?)model.GetScore(token);
        foreach (var expression in tree.Declarations.SelectMany(declaration => declaration.DescendantNodesAndSelf()).OfType<ExpressionSyntax>())
            _ = model.GetKind(expression) == ExpressionKind.Number ? model.GetSum(expression) : (object?)model.GetCondition(expression);
        Assert.All(compilation.Bind(Rules.Edition2568).Rules, rule => Assert.NotEmpty(rule.Decisions));
    }
}
