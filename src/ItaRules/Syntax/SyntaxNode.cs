using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary>A part of a tree that is made of other parts.</summary>
public abstract class SyntaxNode : SyntaxElement
{
    private bool hasChildren;

    private protected SyntaxNode(SyntaxKind kind)
        : base(kind) => IsMissing = true;

    /// <summary>The tokens and nodes it is made of, in the order of the source.</summary>
    public ImmutableArray<SyntaxElement> Children
    {
        get
        {
            ChildCollector collector = new();
            AddChildren(collector);
            return collector.ToImmutable();
        }
    }

    /// <summary>All tokens in it, in the order of the source, missing and skipped ones too. Their full texts joined are the full text of the node.</summary>
    public IEnumerable<SyntaxToken> DescendantTokens()
    {
        Stack<(ImmutableArray<SyntaxElement> Children, int Next)> open = new([(Children, 0)]);
        while (open.TryPop(out var place))
        {
            if (place.Next == place.Children.Length)
            {
                continue;
            }

            open.Push((place.Children, place.Next + 1));
            if (place.Children[place.Next] is SyntaxToken token)
            {
                yield return token;
            }
            else
            {
                open.Push((((SyntaxNode)place.Children[place.Next]).Children, 0));
            }
        }
    }

    /// <summary>The node itself and all nodes in it, each before what it is made of.</summary>
    public IEnumerable<SyntaxNode> DescendantNodesAndSelf()
    {
        Stack<SyntaxNode> waiting = new([this]);
        while (waiting.TryPop(out SyntaxNode? node))
        {
            yield return node;
            ImmutableArray<SyntaxElement> children = node.Children;
            for (int index = children.Length - 1; index >= 0; index--)
            {
                if (children[index] is SyntaxNode inner)
                {
                    waiting.Push(inner);
                }
            }
        }
    }

    /// <summary>The first token, a missing one too; null in a node that has none.</summary>
    public SyntaxToken? GetFirstToken() => DescendantTokens().FirstOrDefault();

    /// <summary>The last token, a missing one too; null in a node that has none.</summary>
    public SyntaxToken? GetLastToken() => DescendantTokens().LastOrDefault();

    /// <summary>Lets <paramref name="visitor"/> do what it does for this kind of node.</summary>
    public abstract void Accept(SyntaxVisitor visitor);

    /// <summary>What <paramref name="visitor"/> makes of this kind of node.</summary>
    /// <typeparam name="TResult">What it makes.</typeparam>
    public abstract TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor);

    internal abstract void AddChildren(ChildCollector children);

    /// <summary>Takes <paramref name="child"/> in as the next child: it gets this parent, and the node grows around it.</summary>
    private protected T Adopt<T>(T child)
        where T : SyntaxElement?
    {
        if (child is null)
        {
            return child;
        }

        if (child is SyntaxToken { SkippedBefore: { } skipped })
        {
            Grow(skipped);
        }

        Grow(child);
        return child;
    }

    /// <summary>Takes in each of <paramref name="children"/>, in order.</summary>
    private protected ImmutableArray<T> Adopt<T>(ImmutableArray<T> children)
        where T : SyntaxElement
    {
        foreach (T child in children)
        {
            Adopt(child);
        }

        return children;
    }

    /// <summary>Takes in each part of <paramref name="list"/>, separators too, in order.</summary>
    private protected SeparatedSyntaxList<T> Adopt<T>(SeparatedSyntaxList<T> list)
        where T : SyntaxElement
    {
        foreach (SyntaxElement part in list.Parts)
        {
            Adopt(part);
        }

        return list;
    }

    /// <summary>Takes in nodes that lie inside one of the tokens: they get this parent, but are no children.</summary>
    private protected ImmutableArray<T> AdoptInside<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        foreach (T node in nodes)
        {
            node.Parent = this;
            ContainsErrors |= node.ContainsErrors;
        }

        return nodes;
    }

    private void Grow(SyntaxElement child)
    {
        child.Parent = this;
        ContainsErrors |= child.ContainsErrors;
        if (!hasChildren)
        {
            hasChildren = true;
            FullStart = child.FullStart;
            Start = child.Start;
            End = child.Start;
        }

        FullEnd = child.FullEnd;
        if (child.IsMissing || child is SkippedTokensSyntax)
        {
            return;
        }

        if (IsMissing)
        {
            IsMissing = false;
            Start = child.Start;
        }

        End = child.End;
    }
}
