using ItaRules.Text;

namespace ItaRules.Interchange.Json;

/// <summary>The end of a message about an unknown word: the known one that was probably meant, else nothing.</summary>
internal static class Suggestion
{
    public static LocalizedText Of(string word, IEnumerable<string> known) => Spelling.Nearest(word, known, 1) is [var nearest]
        ? new($" (หมายถึง “{nearest}” หรือไม่)", $" (did you mean “{nearest}”?)")
        : new("", "");
}
