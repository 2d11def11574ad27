using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Reports.Documents;

/// <summary>
/// A document as its reader sees it, before it has a form: made by a composer that knows the assessment, written by writers that know nothing of it.
/// Texts hold Arabic digits; writers turn them as <see cref="Digits"/> asks.
/// </summary>
public sealed record Document
{
    /// <summary>The language of the document.</summary>
    public required Language Language { get; init; }

    /// <summary>The digits that readers see.</summary>
    public DigitStyle Digits { get; init; }

    /// <summary>The title, as the file's properties and page headers show it.</summary>
    public required string Title { get; init; }

    /// <summary>The first page; null for a document without one.</summary>
    public Cover? Cover { get; init; }

    /// <summary>The sections, each on pages of one orientation.</summary>
    public required ImmutableArray<DocumentSection> Sections { get; init; }

    /// <summary>The lines of each person's place to sign, left empty; none for a document that nobody signs.</summary>
    public ImmutableArray<ImmutableArray<string>> Signatures { get; init; } = [];

    /// <summary>All blocks, in order.</summary>
    public IEnumerable<Block> Blocks => Sections.SelectMany(section => section.Blocks);
}

/// <summary>Pages of one orientation.</summary>
/// <param name="Blocks">What stands on them.</param>
/// <param name="IsLandscape">Whether the pages lie on their side, for wide tables.</param>
public sealed record DocumentSection(ImmutableArray<Block> Blocks, bool IsLandscape = false);

/// <summary>The first page.</summary>
/// <param name="Titles">The lines of the title.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Place">Where the agency is; empty where that is not known.</param>
/// <param name="Facts">What the reader has to know at once, a name and a value each.</param>
public sealed record Cover(ImmutableArray<string> Titles, string Agency, string Place, ImmutableArray<(string Name, string Value)> Facts);
