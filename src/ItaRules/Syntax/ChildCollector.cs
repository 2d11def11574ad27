using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary>Lines up the children of a node, with what was skipped before a token in front of it.</summary>
internal sealed class ChildCollector
{
    private readonly ImmutableArray<SyntaxElement>.Builder children = ImmutableArray.CreateBuilder<SyntaxElement>();

    public void Add(SyntaxElement? child)
    {
        if (child is null)
        {
            return;
        }

        if (child is SyntaxToken { SkippedBefore: { } skipped })
        {
            children.Add(skipped);
        }

        children.Add(child);
    }

    public void Add<T>(ImmutableArray<T> list)
        where T : SyntaxElement
    {
        foreach (T child in list)
        {
            Add(child);
        }
    }

    public void Add<T>(SeparatedSyntaxList<T> list)
        where T : SyntaxElement => Add(list.Parts);

    public ImmutableArray<SyntaxElement> ToImmutable() => children.DrainToImmutable();
}
