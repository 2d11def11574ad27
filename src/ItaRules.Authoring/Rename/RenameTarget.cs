using ItaRules.Text;

namespace ItaRules.Authoring.Rename;

/// <summary>What is to be renamed.</summary>
/// <param name="Span">The name under the cursor, with the quotes that it may stand in.</param>
/// <param name="Name">The name, without them.</param>
/// <param name="Refusal">Why it cannot be renamed, in the language of the reader; null when it can.</param>
public sealed record RenameTarget(TextSpan Span, string Name, string? Refusal);
