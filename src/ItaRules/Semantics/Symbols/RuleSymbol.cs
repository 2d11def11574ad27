namespace ItaRules.Semantics.Symbols;

/// <summary>A rule (กฎ).</summary>
public sealed class RuleSymbol : Symbol
{
    internal RuleSymbol(string name, bool isNamed, string? title, int? issue, int? indicator, SyntaxReference declaration, int ordinal, bool isExpectation = false)
        : base(SymbolKind.Rule, name, declaration)
    {
        IsNamed = isNamed;
        Title = title;
        Issue = issue;
        Indicator = indicator;
        Ordinal = ordinal;
        IsExpectation = isExpectation;
    }

    /// <summary>Whether the rule has a name of its own; a bare <c>if</c> is named after its file and place in it.</summary>
    public bool IsNamed { get; }

    /// <summary>The title, null where none is written.</summary>
    public string? Title { get; }

    /// <summary>The number of the issue that the rule is for, null where it does not say.</summary>
    public int? Issue { get; }

    /// <summary>The number of the indicator that the rule is for, null where it does not say.</summary>
    public int? Indicator { get; }

    /// <summary>The place among the rules of the compilation, by file and position.</summary>
    public int Ordinal { get; }

    /// <summary>Whether the rule does nothing and only promises what all rules together recommend (<c>expect</c>).</summary>
    public bool IsExpectation { get; }
}
