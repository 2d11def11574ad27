namespace ItaRules.Semantics.Bound;

/// <summary>
/// What a piece of a rule means in one edition: names resolved, <c>for each</c> spelled out, <c>previous</c> and <c>change in</c> moved down to single scores.
/// Immutable.
/// </summary>
/// <param name="syntax">The source that means it.</param>
public abstract class BoundNode(SyntaxReference syntax)
{
    /// <summary>The source that means it.</summary>
    public SyntaxReference Syntax { get; } = syntax;
}
