using ItaRules.Analysis.Logic;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>What a condition lacks that an example leaves undetermined (“there is no score for o9”).</summary>
/// <param name="condition">The condition.</param>
/// <param name="example">The example.</param>
internal sealed class WhatIsMissing(BoundCondition condition, ScoreExample example) : ILocalizable
{
    public string In(Language language) => MissingText.Of(ConditionTrace.Of(condition, example.Scores).Missing, example.Scores, language);
}
