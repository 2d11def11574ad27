using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Catalogs;

/// <summary>An edition as a catalogue file states it, before its parts know each other. <see cref="Edition.Create"/> checks and links it.</summary>
public sealed record EditionData
{
    /// <summary>The assessment scheme, <c>nacc</c> for the commission's agency-level assessment.</summary>
    public required string Scheme { get; init; }

    /// <summary>The fiscal year assessed, BE.</summary>
    public required int Year { get; init; }

    /// <summary>The revision of the data, counted up with every correction.</summary>
    public required int Revision { get; init; }

    /// <summary>The edition's title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The instruments, in catalogue order.</summary>
    public required ImmutableArray<InstrumentData> Instruments { get; init; }

    /// <summary>The indicators, in catalogue order.</summary>
    public required ImmutableArray<IndicatorData> Indicators { get; init; }

    /// <summary>The sub-indicators, in catalogue order.</summary>
    public ImmutableArray<SubIndicatorData> SubIndicators { get; init; } = [];

    /// <summary>The items, in catalogue order.</summary>
    public required ImmutableArray<ItemData> Items { get; init; }

    /// <summary>The issues; empty where the edition has none.</summary>
    public ImmutableArray<IssueData> Issues { get; init; } = [];

    /// <summary>The levels, best first.</summary>
    public required ImmutableArray<Level> Levels { get; init; }

    /// <summary>Where the total's weights come from.</summary>
    public required Provenance TotalProvenance { get; init; }

    /// <summary>Sets of values that items can take, by instrument code; an instrument without one takes any value from 0 to 100.</summary>
    public ImmutableDictionary<string, ValueDomain> Domains { get; init; } = ImmutableDictionary<string, ValueDomain>.Empty;
}

/// <summary>An instrument as a catalogue file states it.</summary>
/// <param name="Code">IIT, EIT or OIT.</param>
/// <param name="Title">The title.</param>
/// <param name="Weight">Its share in the total, above 0; the shares add up to 1.</param>
/// <param name="FormulaProvenance">Where it comes from that the instrument is the mean of its indicators.</param>
/// <param name="Provenance">Where the title comes from.</param>
public sealed record InstrumentData(string Code, LocalizedText Title, double Weight, Provenance FormulaProvenance, Provenance Provenance)
{
    /// <summary>How people answer its questions; null where this is not known, or where nobody is asked.</summary>
    public AnswerScale? Answers { get; init; }
}

/// <summary>An indicator as a catalogue file states it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Title">The title.</param>
/// <param name="Instrument">The code of its instrument.</param>
/// <param name="FormulaProvenance">Where it comes from that the indicator is the mean of its sub-indicators or items.</param>
/// <param name="Provenance">Where the title comes from.</param>
/// <param name="Aliases">Other names that documents print for the indicator (Thai).</param>
public sealed record IndicatorData(int Number, LocalizedText Title, string Instrument, Provenance FormulaProvenance, Provenance Provenance, ImmutableArray<string> Aliases);

/// <summary>A sub-indicator as a catalogue file states it.</summary>
/// <param name="Code">The code, such as 9.1.</param>
/// <param name="Title">The title.</param>
/// <param name="Indicator">The number of its indicator.</param>
/// <param name="Provenance">Where title and place come from.</param>
public sealed record SubIndicatorData(string Code, LocalizedText Title, int Indicator, Provenance Provenance);

/// <summary>An item as a catalogue file states it.</summary>
/// <param name="Code">The code, such as o14.</param>
/// <param name="Title">The title.</param>
/// <param name="Indicator">The number of its indicator.</param>
/// <param name="SubIndicator">The code of its sub-indicator, null where there is none.</param>
/// <param name="Question">The question in words (Thai), null where it is not known.</param>
/// <param name="IsNegativeQuestion">Whether the question asks for something bad.</param>
/// <param name="PartCount">How many separately surveyed parts the item has.</param>
/// <param name="Provenance">Where title and number come from.</param>
public sealed record ItemData(
    string Code, LocalizedText Title, int Indicator, string? SubIndicator, string? Question, bool IsNegativeQuestion, int PartCount, Provenance Provenance);

/// <summary>An issue as a catalogue file states it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Title">The title.</param>
/// <param name="Items">The codes of its items.</param>
/// <param name="Provenance">Where the list comes from.</param>
public sealed record IssueData(int Number, LocalizedText Title, ImmutableArray<string> Items, Provenance Provenance);
