namespace ItaRules.Syntax.Parsing;

/// <summary>
/// Gathers what the grammar would take at one place. Every parser that looks at the place says so here, so this can never differ from the grammar.
/// </summary>
internal sealed class ExpectedKinds(int index)
{
    private readonly HashSet<SyntaxKind> kinds = [];
    private bool isClosed;

    public IReadOnlySet<SyntaxKind> Kinds => kinds;

    public void Add(int place, KindSet expected)
    {
        if (place == index && !isClosed)
        {
            kinds.UnionWith(expected.Kinds);
        }
    }

    public void Add(int place, SyntaxKind expected)
    {
        if (place == index && !isClosed)
        {
            kinds.Add(expected);
        }
    }

    /// <summary>Something is missing at the place: what could stand after it is not expected there.</summary>
    public void Close(int place) => isClosed |= place == index;
}
