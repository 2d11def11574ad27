using ItaRules.Text;

namespace ItaRules.Catalogs;

/// <summary>How sure a fact of a catalogue is.</summary>
public enum Certainty
{
    /// <summary>Read in a published document of an agency or of the commission.</summary>
    Documented,

    /// <summary>Follows by arithmetic from documented figures.</summary>
    Derived,

    /// <summary>Found in another public source.</summary>
    Published,

    /// <summary>Not verified: shown as such wherever it is used, and to be corrected in the catalogue's data.</summary>
    Unverified,
}

/// <summary>Where a fact of a catalogue comes from and how sure it is.</summary>
/// <param name="Certainty">How sure the fact is.</param>
/// <param name="Source">The source in words, empty in both languages when none is known.</param>
public sealed record Provenance(Certainty Certainty, LocalizedText Source);
