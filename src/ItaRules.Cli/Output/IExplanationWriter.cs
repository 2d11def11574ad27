using ItaRules.Explanation;
using ItaRules.Scores;

namespace ItaRules.Cli.Output;

/// <summary>Writes explanations in one form.</summary>
internal interface IExplanationWriter : IDisposable
{
    /// <summary>Writes why rules acted on a sheet or did not.</summary>
    public void Write(ScoreSheet sheet, IReadOnlyList<RuleExplanation> rules);
}
