using ItaRules.Text;

namespace ItaRules.Syntax;

/// <summary>
/// A token or a node. It knows its place only within its <see cref="SyntaxBlock"/>, so that a block can stand in many versions of a file;
/// <see cref="SyntaxTree.SpanOf"/> gives the place in the file.
/// </summary>
public abstract class SyntaxElement
{
    private protected SyntaxElement(SyntaxKind kind) => Kind = kind;

    /// <summary>What it is.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>The node it belongs to; null only for a block.</summary>
    public SyntaxNode? Parent { get; internal set; }

    /// <summary>Where it stands without the trivia around it, counted from the start of its block.</summary>
    public TextSpan SpanInBlock => TextSpan.FromBounds(Start, End);

    /// <summary>Where it stands with the trivia around it, counted from the start of its block.</summary>
    public TextSpan FullSpanInBlock => TextSpan.FromBounds(FullStart, FullEnd);

    /// <summary>Whether nothing of it is in the source: it stands for what should be there.</summary>
    public bool IsMissing { get; private protected set; }

    /// <summary>Whether a syntax error was reported in it; what follows from that error should stay silent.</summary>
    public bool ContainsErrors { get; private protected set; }

    /// <summary>The block it is in.</summary>
    public SyntaxBlock Block
    {
        get
        {
            SyntaxElement element = this;
            while (element.Parent is not null)
            {
                element = element.Parent;
            }

            return (SyntaxBlock)element;
        }
    }

    /// <summary>Its characters with the trivia around it.</summary>
    public string FullText => Block.Text.Substring(FullStart, FullEnd - FullStart);

    /// <summary>The nodes around it, the nearest first.</summary>
    public IEnumerable<SyntaxNode> Ancestors()
    {
        for (SyntaxNode? node = Parent; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

    /// <summary>The nearest node around it, or itself, that is a <typeparamref name="T"/>; null when there is none.</summary>
    public T? AncestorOrSelf<T>()
        where T : SyntaxNode => this as T ?? Ancestors().OfType<T>().FirstOrDefault();

    /// <summary>Its characters without the trivia around it.</summary>
    public override string ToString() => Block.Text.Substring(Start, End - Start);

    internal int FullStart { get; private protected set; }

    internal int Start { get; private protected set; }

    internal int End { get; private protected set; }

    internal int FullEnd { get; private protected set; }
}
