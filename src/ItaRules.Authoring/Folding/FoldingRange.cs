namespace ItaRules.Authoring.Folding;

/// <summary>Lines that fold into the first of them.</summary>
/// <param name="StartLine">The line that stays, from 0.</param>
/// <param name="EndLine">The last line that is folded away.</param>
/// <param name="Kind">What the lines are.</param>
public readonly record struct FoldingRange(int StartLine, int EndLine, FoldingKind Kind);

/// <summary>What folded lines are.</summary>
public enum FoldingKind
{
    /// <summary>A declaration or a part of one.</summary>
    Code,

    /// <summary>Comments.</summary>
    Comment,

    /// <summary>What is used (<c>use</c>).</summary>
    Uses,
}
