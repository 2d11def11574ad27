using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>A second place that explains a message.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What is there, in either language.</param>
public sealed record RelatedLocation(Location Location, ILocalizable Message);
