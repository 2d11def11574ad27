using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary><c>measure HR-plan "…" step "…" owned by personnel …</c>: a measure and what is known of it.</summary>
public sealed class MeasureDeclarationSyntax : DeclarationSyntax
{
    internal MeasureDeclarationSyntax(SyntaxToken measureKeyword, LabelSyntax label, TextSyntax? title, ImmutableArray<ClauseSyntax> clauses)
        : base(SyntaxKind.MeasureDeclaration)
    {
        MeasureKeyword = Adopt(measureKeyword);
        Label = Adopt(label);
        Title = Adopt(title);
        Clauses = Adopt(clauses);
    }

    /// <summary>The word <c>measure</c>.</summary>
    public SyntaxToken MeasureKeyword { get; }

    /// <summary>The measure's name in rules.</summary>
    public LabelSyntax Label { get; }

    /// <summary>The measure's name in documents.</summary>
    public TextSyntax? Title { get; }

    /// <summary>Steps, owners, dates and so on, in the order written.</summary>
    public ImmutableArray<ClauseSyntax> Clauses { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitMeasureDeclaration(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitMeasureDeclaration(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(MeasureKeyword);
        children.Add(Label);
        children.Add(Title);
        children.Add(Clauses);
    }
}
