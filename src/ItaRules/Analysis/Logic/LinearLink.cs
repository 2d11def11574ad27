using System.Collections.Immutable;

namespace ItaRules.Analysis.Logic;

/// <summary>An axis whose value is a weighted sum of those of other axes.</summary>
/// <param name="Sum">The axis of the sum.</param>
/// <param name="Terms">The axes that it is made of, with their weights.</param>
/// <param name="Rounding">How far it may lie from what it is rounded to.</param>
internal sealed record LinearLink(int Sum, ImmutableArray<(int Axis, double Weight)> Terms, Rounding Rounding);
