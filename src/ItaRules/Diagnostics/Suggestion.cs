using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>The end of a message about an unknown word: the known one that was probably meant, else nothing. Fixes put it in place.</summary>
/// <param name="Word">The known word; null when none is near.</param>
public sealed record Suggestion(string? Word) : ILocalizable
{
    /// <summary>The known word nearest to <paramref name="word"/>.</summary>
    public static Suggestion Of(string word, IEnumerable<string> known) => new(Spelling.Nearest(word, known, 1) is [var nearest] ? nearest : null);

    /// <inheritdoc/>
    public string In(Language language) => Word is null
        ? ""
        : language == Language.Thai ? $" (หมายถึง “{Word}” หรือไม่)" : $" (did you mean “{Word}”?)";
}
