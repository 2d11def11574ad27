using ItaRules.Text;

namespace ItaRules.Syntax;

/// <summary>The name of an owner, a measure or a rule: a name, or a text in quotes.</summary>
public sealed class LabelSyntax : SyntaxNode
{
    // Asked for after every edit of the file, and a label outlives most of them.
    private string? name;

    internal LabelSyntax(SyntaxToken token)
        : base(SyntaxKind.Label)
    {
        Token = Adopt(token);
    }

    /// <summary>A name, or a text.</summary>
    public SyntaxToken Token { get; }

    /// <summary>The name as it is compared: normalised, without quotes.</summary>
    public string Name => name ??= NameText.Normalize(Token.ValueText);

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitLabel(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitLabel(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Token);
    }
}

/// <summary>Labels joined by commas or <c>and</c>.</summary>
public sealed class LabelListSyntax : SyntaxNode
{
    internal LabelListSyntax(SeparatedSyntaxList<LabelSyntax> labels)
        : base(SyntaxKind.LabelList)
    {
        Labels = Adopt(labels);
    }

    /// <summary>The labels with what joins them.</summary>
    public SeparatedSyntaxList<LabelSyntax> Labels { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitLabelList(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitLabelList(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Labels);
    }
}
