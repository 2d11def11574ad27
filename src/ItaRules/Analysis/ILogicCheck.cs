using ItaRules.Diagnostics;

namespace ItaRules.Analysis;

/// <summary>One thing that is looked for in a rule set.</summary>
internal interface ILogicCheck
{
    /// <summary>What was found, in the order of the rules.</summary>
    public IEnumerable<Diagnostic> Find(AnalysisRun run);
}
