using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;

namespace ItaRules.Cli.Output;

/// <summary>Writes results, one sheet after the other, in one form.</summary>
internal interface IResultWriter : IDisposable
{
    /// <summary>Writes the result of one sheet.</summary>
    /// <param name="result">The result.</param>
    /// <param name="rules">The rules that gave it.</param>
    public void Write(SheetResult result, BoundRuleSet rules);
}
