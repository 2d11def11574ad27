using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Json;

/// <summary>Something that can be done to a text that is no rule file, by its name.</summary>
/// <param name="Title">What is done, as an order, in either language.</param>
/// <param name="Changes">The changes; they do not overlap, and all spans are of the text as it stands.</param>
public sealed record TextFix(LocalizedText Title, ImmutableArray<TextChange> Changes);
