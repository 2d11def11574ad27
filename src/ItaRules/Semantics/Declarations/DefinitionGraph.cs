using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>Which lets and defines are built on which others. Finds those that need themselves, and towers that are too high.</summary>
internal sealed class DefinitionGraph(DeclarationSet declarations)
{
    // Conditions are decided by recursion; a tower of names must not exhaust a thread's stack.
    private const int HighestTower = 100;

    private readonly HashSet<Symbol> unusable = [];
    private readonly Dictionary<Symbol, int> height = [];
    private readonly Dictionary<Symbol, Needs> needs = [];

    /// <summary>The lets and defines whose meaning cannot be found; their error is reported by <see cref="Check"/>.</summary>
    public IReadOnlySet<Symbol> Unusable => unusable;

    /// <summary>Looks at all definitions; afterwards nothing here changes any more.</summary>
    public void Check(DiagnosticBag diagnostics)
    {
        foreach (var definition in declarations.Symbols.Definitions)
            Follow(definition, diagnostics);
    }

    /// <summary>A definition that can be used and those that it is built on, each after what it is built on itself.</summary>
    public List<Symbol> Tower(Symbol top)
    {
        var tower = new List<Symbol>();
        var seen = new HashSet<Symbol> { top };
        var way = new Stack<(Symbol Symbol, int Next)>([(top, 0)]);
        while (way.TryPop(out var step))
        {
            var below = needs[step.Symbol].Symbols;
            if (step.Next == below.Length)
            {
                tower.Add(step.Symbol);
                continue;
            }

            way.Push((step.Symbol, step.Next + 1));
            if (!unusable.Contains(below[step.Next]) && seen.Add(below[step.Next]))
                way.Push((below[step.Next], 0));
        }

        return tower;
    }

    // Depth first without recursion: a chain of names may be as long as a file.
    private void Follow(Symbol start, DiagnosticBag diagnostics)
    {
        var way = new List<(Symbol Symbol, int Next)> { (start, 0) };
        var onWay = new HashSet<Symbol> { start };
        while (way.Count > 0)
        {
            var (symbol, next) = way[^1];
            if (height.ContainsKey(symbol) || next == NeedsOf(symbol).Symbols.Length)
            {
                Finish(symbol, diagnostics);
                onWay.Remove(symbol);
                way.RemoveAt(way.Count - 1);
                continue;
            }

            way[^1] = (symbol, next + 1);
            var needed = NeedsOf(symbol).Symbols[next];
            if (onWay.Add(needed))
                way.Add((needed, 0));
            else
                ReportCircle([.. way.SkipWhile(step => step.Symbol != needed).Select(step => step.Symbol)], diagnostics);
        }
    }

    private void Finish(Symbol symbol, DiagnosticBag diagnostics)
    {
        if (height.ContainsKey(symbol))
            return;
        var below = 0;
        foreach (var needed in NeedsOf(symbol).Symbols)
            below = Math.Max(below, height.GetValueOrDefault(needed));
        var own = NeedsOf(symbol).Depth + below;
        if (own > HighestTower)
        {
            // What stands on this one starts anew, so that one tower gives one message.
            own = 0;
            unusable.Add(symbol);
            diagnostics.Report(NameDiagnostics.DefinitionTooDeep, NameLocation(symbol), symbol.Name);
        }

        height.Add(symbol, own);
    }

    private void ReportCircle(ImmutableArray<Symbol> circle, DiagnosticBag diagnostics)
    {
        // Two ways round that share a name are one mistake.
        var isNew = !circle.Any(unusable.Contains);
        unusable.UnionWith(circle);
        if (isNew)
            diagnostics.Report(NameDiagnostics.DefinitionCycle, NameLocation(circle[0]), string.Join(" → ", circle.Append(circle[0]).Select(symbol => symbol.Name)));
    }

    private static SourceLocation NameLocation(Symbol symbol) =>
        symbol.Declaration!.Value.Tree.LocationOf(FileDeclarations.NameOf((DeclarationSyntax)symbol.Declaration.Value.Element));

    private Needs NeedsOf(Symbol symbol)
    {
        if (!needs.TryGetValue(symbol, out var found))
        {
            var collector = new NameCollector(declarations.Symbols);
            collector.Visit((SyntaxNode)symbol.Declaration!.Value.Element);
            needs.Add(symbol, found = new Needs([.. collector.Found], collector.Depth));
        }

        return found;
    }

    private readonly record struct Needs(ImmutableArray<Symbol> Symbols, int Depth);

    private sealed class NameCollector(SymbolTable symbols) : SyntaxWalker
    {
        private int parentheses;

        public HashSet<Symbol> Found { get; } = [];

        public int Depth { get; private set; } = 1;

        public override void VisitNameExpression(NameExpressionSyntax node) => Add(node.Name);

        public override void VisitNamedScores(NamedScoresSyntax node) => Add(node.Name);

        public override void VisitBandPredicate(BandPredicateSyntax node) => Add(node.Name);

        public override void VisitParenthesizedExpression(ParenthesizedExpressionSyntax node)
        {
            parentheses++;
            Depth = Math.Max(Depth, parentheses + 1);
            base.VisitParenthesizedExpression(node);
            parentheses--;
        }

        private void Add(SyntaxToken name)
        {
            if (symbols.FindDefinitionNormalized(name.ValueText) is { } symbol)
                Found.Add(symbol);
        }
    }
}
