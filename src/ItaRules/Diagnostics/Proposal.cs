using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>What was probably meant, as the last sentence of a message; nothing when there is no good guess. Fixes put one of the texts in place.</summary>
/// <param name="Texts">What could stand there instead, the likeliest first.</param>
public sealed record Proposal(ImmutableArray<string> Texts) : ILocalizable
{
    /// <summary>No guess.</summary>
    public static Proposal None { get; } = new([]);

    /// <summary>The known names nearest to <paramref name="name"/>.</summary>
    public static Proposal Nearest(string name, IEnumerable<string> known) => new([.. Spelling.Nearest(name, known, 2)]);

    /// <inheritdoc/>
    public string In(Language language)
    {
        if (Texts.IsEmpty)
            return "";
        return language == Language.Thai
            ? $" หมายถึง {string.Join(" หรือ ", Texts.Select(text => Show(text, "ในเครื่องหมายคำพูด")))} ใช่หรือไม่"
            : $" Did you mean {string.Join(" or ", Texts.Select(text => Show(text, "in quotes")))}?";
    }

    // A text that needs its quotes is told apart from a name.
    private static string Show(string text, string inQuotes) => text.StartsWith('"') ? $"{text} {inQuotes}" : $"“{text}”";
}
