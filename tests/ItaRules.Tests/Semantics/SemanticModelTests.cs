using ItaRules.Catalogs;
using ItaRules.Semantics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using Xunit;

namespace ItaRules.Tests.Semantics;

public class SemanticModelTests
{
    private const string Source = """
        edition 2568
        owner clerk "สำนักปลัด"
        owner personnel under clerk
        measure HR-plan owned by personnel for o14 publish as o27
        let limit = 40 + 10
        let papers = o14, o15
        let plan = o14
        define weak as below limit
        define bad as any of papers is weak
        rule people for issue 6
        if bad and plan < limit and level below "ผ่านดี" then recommend HR-plan owned by clerk because "{o14} {plan code}"
        for each x in papers, indicator 9 if x is weak then recommend measures for x
        """;

    private static readonly Compilation compilation = Rules.Compile(Source, "edition 2568\nif o14 < limit then recommend hr-PLAN");
    private static readonly SyntaxTree tree = compilation.Files[0].Tree;
    private static readonly SemanticModel model = compilation.GetSemanticModel(tree);

    [Theory]
    [InlineData("clerk \"", SymbolKind.Owner, "clerk")]
    [InlineData("clerk\nmeasure", SymbolKind.Owner, "clerk")]
    [InlineData("personnel for", SymbolKind.Owner, "personnel")]
    [InlineData("HR-plan owned by clerk", SymbolKind.Measure, "HR-plan")]
    [InlineData("limit = ", SymbolKind.Let, "limit")]
    [InlineData("limit\ndefine", SymbolKind.Let, "limit")]
    [InlineData("papers is", SymbolKind.Let, "papers")]
    [InlineData("papers, indicator", SymbolKind.Let, "papers")]
    [InlineData("weak\nrule", SymbolKind.Define, "weak")]
    [InlineData("bad and", SymbolKind.Define, "bad")]
    [InlineData("people for", SymbolKind.Rule, "people")]
    [InlineData("plan code", SymbolKind.Let, "plan")]
    [InlineData("x is weak", SymbolKind.LoopName, "x")]
    public void A_name_is_a_symbol(string at, SymbolKind kind, string name)
    {
        var symbol = model.GetSymbol(TokenAt(at))!;

        Assert.Equal((kind, name), (symbol.Kind, symbol.Name));
        Assert.NotNull(symbol.Declaration);
    }

    [Theory]
    [InlineData("o14 publish", "o14")]
    [InlineData("o27", "o27")]
    [InlineData("o15", "o15")]
    [InlineData("o14} ", "o14")]
    [InlineData("9 if", "indicator 9")]
    [InlineData("plan < limit", "o14")]
    public void A_code_or_the_name_of_one_score_is_a_score(string at, string code) => Assert.Equal(code, model.GetScore(TokenAt(at))!.RuleCode);

    [Fact]
    public void Issues_and_levels_are_known_where_they_are_named()
    {
        Assert.Equal(6, model.GetIssue(TokenAt("6\nif"))!.Number);
        Assert.Equal("good", model.GetLevel(TokenAt("\"ผ่านดี\""))!.Id);
        Assert.Null(model.GetSymbol(TokenAt("measure HR")));
    }

    [Fact]
    public void A_node_is_asked_like_its_name()
    {
        var measure = tree.Declarations.OfType<MeasureDeclarationSyntax>().Single();

        Assert.Same(model.GetSymbol(measure.Label.Token), model.GetSymbol(measure));
        Assert.Same(model.GetSymbol(measure), model.GetSymbol(measure.Label));
        Assert.Same(model.GetSymbol(measure), model.GetDeclaredSymbol(measure));
    }

    [Fact]
    public void References_are_found_in_all_files_with_the_declaration_first()
    {
        var places = compilation.FindReferences(compilation.Symbols.FindMeasure("HR-plan")!);

        Assert.Equal([("a.ita", 4, true), ("a.ita", 11, false), ("b.ita", 2, false)], places.Select(Place));
        Assert.Equal([(5, true), (8, false), (11, false)], compilation.FindReferences(compilation.Symbols.FindDefinition("limit")!).Take(3).Select(place => (place.Syntax.Location.Line, place.IsDeclaration)));
        Assert.Equal([4, 6, 7, 11, 2], compilation.FindReferences(Score("o14")).Select(place => place.Syntax.Location.Line));
        var loop = model.GetSymbol(TokenAt("x is weak"))!;
        Assert.Equal([true, false, false], compilation.FindReferences(loop).Select(place => place.IsDeclaration));
    }

    [Theory]
    [InlineData("40 + 10", ExpressionKind.Number)]
    [InlineData("bad and plan", ExpressionKind.Condition)]
    [InlineData("plan < limit", ExpressionKind.Condition)]
    [InlineData("level below", ExpressionKind.Condition)]
    [InlineData("any of papers is", ExpressionKind.Condition)]
    public void An_expression_has_a_kind(string at, ExpressionKind kind) =>
        Assert.Equal(kind, model.GetKind(ExpressionAt(at)));

    [Fact]
    public void Constants_conditions_and_lists_are_spelled_out()
    {
        Assert.Equal(50, model.GetConstant(ExpressionAt("40 + 10")));
        Assert.Null(model.GetConstant((ExpressionSyntax)TokenAt("plan < limit").Parent!));
        Assert.Equal("(plan:o14 < limit:(40 + 10))", BoundTreeText.Of(model.GetCondition(ExpressionAt("plan < limit"))!));
        var loop = tree.Declarations.OfType<RuleDeclarationSyntax>().Last().ForEach!;
        Assert.Equal(["o14", "o15", "indicator 9"], model.GetScores(loop.Scores).Select(score => score.RuleCode));
        Assert.Equal(["o14", "o15"], model.GetScores((LetSymbol)compilation.Symbols.FindDefinition("papers")!).Select(score => score.RuleCode));
        Assert.Empty(model.GetScores((LetSymbol)compilation.Symbols.FindDefinition("limit")!));
    }

    [Fact]
    public void A_loop_name_can_be_named_in_its_rule_only()
    {
        Assert.Contains(model.GetVisibleSymbols(Source.IndexOf("x is weak", StringComparison.Ordinal)), symbol => symbol is LoopNameSymbol);
        Assert.DoesNotContain(model.GetVisibleSymbols(Source.IndexOf("bad and", StringComparison.Ordinal)), symbol => symbol is LoopNameSymbol);
    }

    [Fact]
    public void A_rule_without_an_error_is_known_as_it_is_decided()
    {
        var rules = tree.Declarations.OfType<RuleDeclarationSyntax>().ToArray();

        Assert.Equal(3, model.GetBoundRule(rules[1])!.Decisions.Length);
        Assert.Equal((true, 2568, 2569), (model.NamesEdition, model.Edition!.Year, model.PlanYear));
    }

    private static (string, int, bool) Place(SymbolReference reference) => (reference.Syntax.Tree.Path, reference.Syntax.Location.Line, reference.IsDeclaration);

    private static Item Score(string code) => Rules.Edition2568.FindItem(code)!;

    private static SyntaxToken TokenAt(string text) => tree.FindToken(Source.IndexOf(text, StringComparison.Ordinal), insideTexts: true);

    // The widest expression that begins there.
    private static ExpressionSyntax ExpressionAt(string text)
    {
        var token = TokenAt(text);
        return token.Ancestors().OfType<ExpressionSyntax>().Last(expression => expression.SpanInBlock.Start == token.SpanInBlock.Start);
    }
}
