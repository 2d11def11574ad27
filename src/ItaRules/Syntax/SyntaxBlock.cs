using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary>
/// The root of one stretch of a file, cut where a declaration begins on a new line. It has its own text and does not know where in the file it stands:
/// after an edit elsewhere the same block stands in the new tree. An error never reaches past its block.
/// </summary>
public sealed class SyntaxBlock : SyntaxNode
{
    internal SyntaxBlock(string text, ImmutableArray<SyntaxNode> members, SyntaxToken? endOfFileToken, ImmutableArray<SyntaxDiagnostic> diagnostics)
        : base(SyntaxKind.Block)
    {
        Text = text;
        Members = Adopt(members);
        EndOfFileToken = Adopt(endOfFileToken);
        Declarations = [.. members.OfType<DeclarationSyntax>()];
        Diagnostics = diagnostics;
    }

    /// <summary>Every character of the block.</summary>
    public string Text { get; }

    /// <summary>The declarations, and the <see cref="SkippedTokensSyntax"/> between them, in order.</summary>
    public ImmutableArray<SyntaxNode> Members { get; }

    /// <summary>The end of the file, in the last block only, which has nothing else.</summary>
    public SyntaxToken? EndOfFileToken { get; }

    /// <summary>The declarations, in order.</summary>
    public ImmutableArray<DeclarationSyntax> Declarations { get; }

    /// <summary>What is wrong with its words and syntax, in order of place.</summary>
    public ImmutableArray<SyntaxDiagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitBlock(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitBlock(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Members);
        children.Add(EndOfFileToken);
    }
}
