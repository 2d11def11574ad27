namespace ItaRules.Syntax;

/// <summary>A number.</summary>
public sealed class NumberExpressionSyntax : ExpressionSyntax
{
    internal NumberExpressionSyntax(SyntaxToken number)
        : base(SyntaxKind.NumberExpression)
    {
        Number = Adopt(number);
    }

    /// <summary>The number.</summary>
    public SyntaxToken Number { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitNumberExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitNumberExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Number);
    }
}

/// <summary>A text that is compared, such as the name of a level.</summary>
public sealed class TextExpressionSyntax : ExpressionSyntax
{
    internal TextExpressionSyntax(SyntaxToken text)
        : base(SyntaxKind.TextExpression)
    {
        Text = Adopt(text);
    }

    /// <summary>The text with its quotes.</summary>
    public SyntaxToken Text { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitTextExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitTextExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Text);
    }
}

/// <summary><c>o14</c>, <c>item o14</c>: the score of an item.</summary>
public sealed class ItemExpressionSyntax : ExpressionSyntax
{
    internal ItemExpressionSyntax(SyntaxToken? itemKeyword, SyntaxToken item)
        : base(SyntaxKind.ItemExpression)
    {
        ItemKeyword = Adopt(itemKeyword);
        Item = Adopt(item);
    }

    /// <summary>The word <c>item</c>.</summary>
    public SyntaxToken? ItemKeyword { get; }

    /// <summary>The item's code.</summary>
    public SyntaxToken Item { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitItemExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitItemExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(ItemKeyword);
        children.Add(Item);
    }
}

/// <summary><c>indicator 4</c>: the score of an indicator.</summary>
public sealed class IndicatorExpressionSyntax : ExpressionSyntax
{
    internal IndicatorExpressionSyntax(SyntaxToken indicatorKeyword, SyntaxToken number)
        : base(SyntaxKind.IndicatorExpression)
    {
        IndicatorKeyword = Adopt(indicatorKeyword);
        Number = Adopt(number);
    }

    /// <summary>The word <c>indicator</c>.</summary>
    public SyntaxToken IndicatorKeyword { get; }

    /// <summary>Its number.</summary>
    public SyntaxToken Number { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitIndicatorExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitIndicatorExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(IndicatorKeyword);
        children.Add(Number);
    }
}

/// <summary><c>IIT</c>, <c>EIT</c> or <c>OIT</c>: the score of an instrument.</summary>
public sealed class InstrumentExpressionSyntax : ExpressionSyntax
{
    internal InstrumentExpressionSyntax(SyntaxToken instrument)
        : base(SyntaxKind.InstrumentExpression)
    {
        Instrument = Adopt(instrument);
    }

    /// <summary>The instrument.</summary>
    public SyntaxToken Instrument { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitInstrumentExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitInstrumentExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Instrument);
    }
}

/// <summary><c>total</c>: the agency's total score.</summary>
public sealed class TotalExpressionSyntax : ExpressionSyntax
{
    internal TotalExpressionSyntax(SyntaxToken totalKeyword)
        : base(SyntaxKind.TotalExpression)
    {
        TotalKeyword = Adopt(totalKeyword);
    }

    /// <summary>The word <c>total</c>.</summary>
    public SyntaxToken TotalKeyword { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitTotalExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitTotalExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(TotalKeyword);
    }
}

/// <summary><c>level</c>: the level that the total reaches.</summary>
public sealed class LevelExpressionSyntax : ExpressionSyntax
{
    internal LevelExpressionSyntax(SyntaxToken levelKeyword)
        : base(SyntaxKind.LevelExpression)
    {
        LevelKeyword = Adopt(levelKeyword);
    }

    /// <summary>The word <c>level</c>.</summary>
    public SyntaxToken LevelKeyword { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitLevelExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitLevelExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(LevelKeyword);
    }
}

/// <summary><c>agency type</c>: what is known of the agency.</summary>
public sealed class AgencyFieldExpressionSyntax : ExpressionSyntax
{
    internal AgencyFieldExpressionSyntax(SyntaxToken field)
        : base(SyntaxKind.AgencyFieldExpression)
    {
        Field = Adopt(field);
    }

    /// <summary><c>agency type</c>, <c>agency province</c>, <c>agency district</c> or <c>agency name</c>, one token.</summary>
    public SyntaxToken Field { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitAgencyFieldExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitAgencyFieldExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Field);
    }
}

/// <summary>A name that <c>let</c>, <c>define</c> or <c>for each</c> gave. With a missing token it stands for an expression that is not there.</summary>
public sealed class NameExpressionSyntax : ExpressionSyntax
{
    internal NameExpressionSyntax(SyntaxToken name)
        : base(SyntaxKind.NameExpression)
    {
        Name = Adopt(name);
    }

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitNameExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitNameExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Name);
    }
}
