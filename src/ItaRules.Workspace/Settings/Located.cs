using ItaRules.Diagnostics;

namespace ItaRules.Workspace.Settings;

/// <summary>A value and the place that states it, so that what turns out wrong with it later is reported there.</summary>
/// <param name="Value">The value.</param>
/// <param name="Location">The place.</param>
public sealed record Located<T>(T Value, Location Location);
