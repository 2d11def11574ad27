using ItaRules.Interchange.Catalogs;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Semantics;

/// <summary>What is kept from before an edit is never seen: after each of many, everything is as in a compilation of the same texts that knows of no edit.</summary>
public class EditingTests
{
    [Theory]
    [InlineData(2568)]
    [InlineData(2569)]
    [InlineData(2570)]
    public void After_every_edit_all_is_as_in_a_compilation_made_anew(int seed)
    {
        var random = new Random(seed);
        var files = RandomFiles.Create(random);
        var compilation = Rules.Compile(CompilationOptions.Default, files.Made([]));
        for (var edit = 0; edit < 150; edit++)
        {
            files.Edit();
            compilation = compilation.WithFiles(files.Made(compilation.Files));

            // Who types fast asks about every few edits only.
            if (random.Next(3) == 0)
                continue;
            Assert.Equal(Everything(Rules.Compile(CompilationOptions.Default, files.Made([]))), Everything(compilation));
        }
    }

    [Theory]
    [InlineData("let limit = 50", "let limit = 150", "if o14 < limit then note \"\"", "ITA2005")]
    [InlineData("let limit = inner\nlet inner = 50", "let limit = inner\nlet inner = 150", "if o14 < limit then note \"\"", "ITA2005")]
    [InlineData("define weak as below 50", "define weak as o14 < 50", "if o14 is weak then note \"\"", "ITA2012")]
    [InlineData("measure M for o14", "measure M", "if o14 < 50 then recommend measures for o14", "ITA1020")]
    [InlineData("measure M", "", "if o14 < 50 then recommend M", "ITA1006")]
    [InlineData("measure M", "", "if o14 < 50 then expect M", "ITA1006")]
    [InlineData("measure M for o14", "measure M", "if o14 < 50 then expect measures for o14", "ITA1020")]
    [InlineData("owner U", "", "if o14 < 50 then note \"\" and recommend M owned by U", "ITA1007")]
    [InlineData("edition 2568\nlet limit = o14", "edition 2567\nlet limit = o14", "if limit < 50 then note \"\"", "ITA1021")]
    public void A_rule_that_stays_is_told_about_what_another_file_does_to_it(string before, string after, string rule, string expected)
    {
        var (other, own) = (Rules.Project("b.ita", before), Rules.Project("a.ita", "edition 2568\n" + rule));
        var compilation = Rules.Compile(own, other);
        Assert.DoesNotContain(expected, Rules.Ids(compilation));

        compilation = compilation.ReplaceTree(other.Tree, other.Tree.WithText(new SourceText(after, "b.ita")));

        Assert.Contains(expected, Rules.Ids(compilation));
    }

    private static string Everything(Compilation compilation)
    {
        var text = new StringWriter { NewLine = "\n" };
        foreach (var year in new[] { 2568, 2567 })
        {
            var edition = CatalogFiles.Shipped.Find(year)!;
            foreach (var diagnostic in compilation.GetDiagnostics(edition))
                text.WriteLine($"{diagnostic} {diagnostic.GetMessage(Language.Thai)} {diagnostic.Severity} {string.Join(", ", diagnostic.Related.Select(place => place.Location))}");
            var rules = compilation.Bind(edition);
            text.WriteLine(BoundTreeText.Of(rules));
            foreach (var node in rules.Rules.Concat(rules.Expectations?.Rules ?? []).SelectMany(rule => rule.Decisions).SelectMany(decision => decision.Branches).SelectMany(Nodes))
                text.WriteLine(node.Syntax.Location);
        }

        text.WriteLine(BoundTreeText.Of(compilation.Symbols));
        foreach (var symbol in compilation.Symbols.All)
            text.WriteLine($"{symbol}: {string.Join(", ", compilation.FindReferences(symbol).Select(place => $"{place.Syntax.Location}{(place.IsDeclaration ? "!" : "")}"))}");
        return text.ToString();
    }

    private static IEnumerable<BoundNode> Nodes(BoundBranch branch) => branch.Condition is { } condition ? [branch, condition, .. branch.Actions] : [branch, .. branch.Actions];
}
