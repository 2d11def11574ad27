using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary>Scores joined by commas.</summary>
public sealed class ScoreListSyntax : SyntaxNode
{
    internal ScoreListSyntax(SeparatedSyntaxList<ScoreRangeSyntax> ranges)
        : base(SyntaxKind.ScoreList)
    {
        Ranges = Adopt(ranges);
    }

    /// <summary>The parts with the commas between them.</summary>
    public SeparatedSyntaxList<ScoreRangeSyntax> Ranges { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitScoreList(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitScoreList(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Ranges);
    }
}

/// <summary>One part of a list of scores.</summary>
public abstract class ScoreRangeSyntax : SyntaxNode
{
    private protected ScoreRangeSyntax(SyntaxKind kind)
        : base(kind)
    {
    }
}

/// <summary>One score.</summary>
public sealed class SingleScoreSyntax : ScoreRangeSyntax
{
    internal SingleScoreSyntax(ExpressionSyntax score)
        : base(SyntaxKind.SingleScore)
    {
        Score = Adopt(score);
    }

    /// <summary>An item, an indicator or an instrument.</summary>
    public ExpressionSyntax Score { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitSingleScore(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitSingleScore(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Score);
    }
}

/// <summary><c>o1..o8</c>, <c>o1 to o8</c>: the scores from one to another, both included.</summary>
public sealed class ScoreSpanSyntax : ScoreRangeSyntax
{
    internal ScoreSpanSyntax(ExpressionSyntax from, SyntaxToken separator, ExpressionSyntax to)
        : base(SyntaxKind.ScoreSpan)
    {
        From = Adopt(from);
        Separator = Adopt(separator);
        To = Adopt(to);
    }

    /// <summary>The first: an item or an indicator.</summary>
    public ExpressionSyntax From { get; }

    /// <summary><c>..</c> or <c>to</c>.</summary>
    public SyntaxToken Separator { get; }

    /// <summary>The last.</summary>
    public ExpressionSyntax To { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitScoreSpan(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitScoreSpan(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(From);
        children.Add(Separator);
        children.Add(To);
    }
}

/// <summary>The scores that <c>let</c> or <c>for each</c> gave a name. With a missing token it stands for scores that are not there.</summary>
public sealed class NamedScoresSyntax : ScoreRangeSyntax
{
    internal NamedScoresSyntax(SyntaxToken name)
        : base(SyntaxKind.NamedScores)
    {
        Name = Adopt(name);
    }

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitNamedScores(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitNamedScores(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Name);
    }
}

/// <summary><c>instruments</c>: all of them.</summary>
public sealed class InstrumentsSyntax : ScoreRangeSyntax
{
    internal InstrumentsSyntax(SyntaxToken instrumentsKeyword)
        : base(SyntaxKind.Instruments)
    {
        InstrumentsKeyword = Adopt(instrumentsKeyword);
    }

    /// <summary>The word <c>instruments</c>.</summary>
    public SyntaxToken InstrumentsKeyword { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitInstruments(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitInstruments(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(InstrumentsKeyword);
    }
}

/// <summary><c>indicators</c>, <c>indicators of OIT</c>.</summary>
public sealed class IndicatorsSyntax : ScoreRangeSyntax
{
    internal IndicatorsSyntax(SyntaxToken indicatorsKeyword, SyntaxToken? ofKeyword, SyntaxToken? instrument)
        : base(SyntaxKind.Indicators)
    {
        IndicatorsKeyword = Adopt(indicatorsKeyword);
        OfKeyword = Adopt(ofKeyword);
        Instrument = Adopt(instrument);
    }

    /// <summary>The word <c>indicators</c>.</summary>
    public SyntaxToken IndicatorsKeyword { get; }

    /// <summary>The word <c>of</c>.</summary>
    public SyntaxToken? OfKeyword { get; }

    /// <summary>The instrument they belong to.</summary>
    public SyntaxToken? Instrument { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitIndicators(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitIndicators(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(IndicatorsKeyword);
        children.Add(OfKeyword);
        children.Add(Instrument);
    }
}

/// <summary><c>items of issue 6 of OIT</c>: all items, narrowed by each <c>of</c>.</summary>
public sealed class ItemsSyntax : ScoreRangeSyntax
{
    internal ItemsSyntax(SyntaxToken itemsKeyword, ImmutableArray<ItemsNarrowingSyntax> narrowings)
        : base(SyntaxKind.Items)
    {
        ItemsKeyword = Adopt(itemsKeyword);
        Narrowings = Adopt(narrowings);
    }

    /// <summary>The word <c>items</c>.</summary>
    public SyntaxToken ItemsKeyword { get; }

    /// <summary>What they must belong to; all of it.</summary>
    public ImmutableArray<ItemsNarrowingSyntax> Narrowings { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitItems(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitItems(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(ItemsKeyword);
        children.Add(Narrowings);
    }
}

/// <summary><c>of issue 6</c>, <c>of indicator 4</c>, <c>of OIT</c>.</summary>
public sealed class ItemsNarrowingSyntax : SyntaxNode
{
    internal ItemsNarrowingSyntax(SyntaxToken ofKeyword, SyntaxToken subject, SyntaxToken? number)
        : base(SyntaxKind.ItemsNarrowing)
    {
        OfKeyword = Adopt(ofKeyword);
        Subject = Adopt(subject);
        Number = Adopt(number);
    }

    /// <summary>The word <c>of</c>.</summary>
    public SyntaxToken OfKeyword { get; }

    /// <summary><c>issue</c>, <c>indicator</c> or the instrument.</summary>
    public SyntaxToken Subject { get; }

    /// <summary>The number of the issue or indicator.</summary>
    public SyntaxToken? Number { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitItemsNarrowing(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitItemsNarrowing(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(OfKeyword);
        children.Add(Subject);
        children.Add(Number);
    }
}
