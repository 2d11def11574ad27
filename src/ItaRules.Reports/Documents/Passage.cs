using System.Collections.Immutable;

namespace ItaRules.Reports.Documents;

/// <summary>Words with the footnotes that belong to them.</summary>
/// <param name="Words">The words; a line feed begins a new line.</param>
/// <param name="Tone">What the words weigh.</param>
/// <param name="Notes">The footnotes.</param>
public sealed record Passage(string Words, Tone Tone, ImmutableArray<Footnote> Notes)
{
    /// <summary>Plain words.</summary>
    public Passage(string words, Tone tone = Tone.Plain)
        : this(words, tone, [])
    {
    }

    /// <summary>Plain words.</summary>
    public static implicit operator Passage(string words) => new(words);
}

/// <summary>A footnote. The same words are one footnote, however often they are referred to.</summary>
/// <param name="Words">The words.</param>
public sealed record Footnote(string Words);

/// <summary>What words weigh. Colour is never the only sign: the words say it too.</summary>
public enum Tone
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>A heading inside a cell or a text.</summary>
    Strong,

    /// <summary>An addition that may be passed over.</summary>
    Quiet,

    /// <summary>Good, to be kept.</summary>
    Good,

    /// <summary>Good enough, and can be better.</summary>
    Fair,

    /// <summary>Not good enough.</summary>
    Weak,

    /// <summary>Bad.</summary>
    Bad,

    /// <summary>Something that has to be filled in.</summary>
    Missing,
}
