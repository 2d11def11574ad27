using ItaRules.Diagnostics;

namespace ItaRules.Scores.Checks;

/// <summary>One kind of doubt about the figures of a sheet. A check only tells; no figure is ever changed.</summary>
internal interface ISheetCheck
{
    /// <summary>What is doubtful about a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    public IEnumerable<Diagnostic> Check(ScoreSheet sheet);
}
