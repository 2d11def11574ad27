using ItaRules.Authoring.Hover;

namespace ItaRules.Authoring.InlayHints;

/// <summary>Words that stand behind a score's code without being part of the file.</summary>
/// <param name="Position">Behind the code.</param>
/// <param name="Text">The words, in the reader's language.</param>
/// <param name="Subject">What they are about.</param>
public sealed record ScoreHint(int Position, string Text, DescribedSubject Subject);
