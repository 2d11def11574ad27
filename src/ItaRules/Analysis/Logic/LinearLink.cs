using System.Collections.Immutable;

namespace ItaRules.Analysis.Logic;

/// <summary>An axis whose value is a weighted sum of those of other axes.</summary>
/// <param name="Sum">The axis of the sum.</param>
/// <param name="Terms">The axes that it is made of, with their weights.</param>
/// <param name="Slack">How far rounding to six decimals may move what is compared.</param>
internal sealed record LinearLink(int Sum, ImmutableArray<(int Axis, double Weight)> Terms, double Slack);
