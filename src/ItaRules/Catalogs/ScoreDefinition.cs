using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Catalogs;

/// <summary>What kind of score a code names.</summary>
public enum ScoreKind
{
    /// <summary>One question of a survey or one required document (<c>i1</c>, <c>e1</c>, <c>o14</c>).</summary>
    Item,

    /// <summary>A group of items inside an indicator (<c>9.1</c>).</summary>
    SubIndicator,

    /// <summary>One of the ten indicators.</summary>
    Indicator,

    /// <summary>IIT, EIT or OIT.</summary>
    Instrument,

    /// <summary>The total of an agency.</summary>
    Total,
}

/// <summary>
/// One score that an edition of the assessment gives: an item, a sub-indicator, an indicator, an instrument or the total.
/// Scores run from 0 to 100, and 100 is always good (negative questions are already turned).
/// </summary>
public abstract class ScoreDefinition
{
    private protected ScoreDefinition(ScoreKind kind, string code, LocalizedText title, Provenance provenance)
    {
        Kind = kind;
        Code = code;
        Title = title;
        Provenance = provenance;
    }

    /// <summary>What kind of score this is.</summary>
    public ScoreKind Kind { get; }

    /// <summary>The code inside its kind and edition: <c>o14</c>, <c>9.1</c>, <c>9</c>, <c>OIT</c>, <c>total</c>.</summary>
    public string Code { get; }

    /// <summary>The title; the English one is a gloss.</summary>
    public LocalizedText Title { get; }

    /// <summary>Where title and place of this score come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The edition that this score belongs to; a code means nothing without it.</summary>
    public Edition Edition { get; internal set; } = null!;

    /// <summary>The place in <see cref="Edition.Scores"/>, which is also the column in a score table.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>How the score follows from others; null for an item, which is only ever reported.</summary>
    public Formula? Formula { get; internal set; }

    /// <summary>Which values the score can take.</summary>
    public virtual ValueDomain Domain => ValueDomain.Continuous;

    /// <summary>The code as it is written in a rule file: <c>o14</c>, <c>indicator 9</c>, <c>OIT</c>, <c>total</c>.</summary>
    public virtual string RuleCode => Code;

    /// <summary>The code as a sentence names it: o14, OIT, ตัวชี้วัดที่ 9, คะแนนรวม.</summary>
    public LocalizedText Name => Kind switch
    {
        ScoreKind.SubIndicator => new($"ตัวชี้วัดย่อย {Code}", $"sub-indicator {Code}"),
        ScoreKind.Indicator => new($"ตัวชี้วัดที่ {Code}", $"indicator {Code}"),
        ScoreKind.Total => new("คะแนนรวม", "the total"),
        _ => new(Code, Code),
    };

    /// <inheritdoc/>
    public override string ToString() => $"{RuleCode} ({Edition?.Identity})";
}

/// <summary>The total of an agency.</summary>
public sealed class Total : ScoreDefinition
{
    internal Total(LocalizedText title, Provenance provenance)
        : base(ScoreKind.Total, "total", title, provenance)
    {
    }
}

/// <summary>One of the three measuring instruments: IIT (staff), EIT (public), OIT (published documents).</summary>
public sealed class Instrument : ScoreDefinition
{
    internal Instrument(InstrumentData data)
        : base(ScoreKind.Instrument, data.Code, data.Title, data.Provenance) => Answers = data.Answers;

    /// <summary>How people answer its questions; null where this is not known, or where nobody is asked.</summary>
    public AnswerScale? Answers { get; }

    /// <summary>Whether the instrument is known to ask people, and not to judge documents: it has an answer scale or asks for something bad.</summary>
    public bool AsksPeople => Answers is not null || Items.Any(item => item.IsNegativeQuestion);

    /// <summary>The indicators that the instrument measures, in catalogue order.</summary>
    public ImmutableArray<Indicator> Indicators { get; internal set; } = [];

    /// <summary>All items of the instrument, in catalogue order.</summary>
    public ImmutableArray<Item> Items { get; internal set; } = [];
}

/// <summary>One of the indicators (ตัวชี้วัด).</summary>
public sealed class Indicator : ScoreDefinition
{
    internal Indicator(int number, LocalizedText title, Instrument instrument, Provenance provenance)
        : base(ScoreKind.Indicator, number.ToString(System.Globalization.CultureInfo.InvariantCulture), title, provenance)
    {
        Number = number;
        Instrument = instrument;
    }

    /// <summary>The number, 1 to 10.</summary>
    public int Number { get; }

    /// <summary>The instrument that measures the indicator.</summary>
    public Instrument Instrument { get; }

    /// <summary>The sub-indicators, empty where the edition has none.</summary>
    public ImmutableArray<SubIndicator> SubIndicators { get; internal set; } = [];

    /// <summary>All items of the indicator, in catalogue order.</summary>
    public ImmutableArray<Item> Items { get; internal set; } = [];

    /// <inheritdoc/>
    public override string RuleCode => "indicator " + Code;
}

/// <summary>A group of items inside an indicator (ตัวชี้วัดย่อย).</summary>
public sealed class SubIndicator : ScoreDefinition
{
    internal SubIndicator(string code, LocalizedText title, Indicator indicator, Provenance provenance)
        : base(ScoreKind.SubIndicator, code, title, provenance) => Indicator = indicator;

    /// <summary>The indicator that this is a part of.</summary>
    public Indicator Indicator { get; }

    /// <summary>The items, in catalogue order.</summary>
    public ImmutableArray<Item> Items { get; internal set; } = [];
}

/// <summary>One question of a survey, or one document that must be published (ข้อ).</summary>
public sealed class Item : ScoreDefinition
{
    internal Item(ItemData data, Indicator indicator, SubIndicator? subIndicator, ValueDomain domain)
        : base(ScoreKind.Item, data.Code, data.Title, data.Provenance)
    {
        Indicator = indicator;
        SubIndicator = subIndicator;
        Question = data.Question;
        IsNegativeQuestion = data.IsNegativeQuestion;
        PartCount = data.PartCount;
        Domain = domain;
    }

    /// <summary>The indicator that the item belongs to.</summary>
    public Indicator Indicator { get; }

    /// <summary>The sub-indicator that the item belongs to, null where the edition has none.</summary>
    public SubIndicator? SubIndicator { get; }

    /// <summary>The instrument that asks the item.</summary>
    public Instrument Instrument => Indicator.Instrument;

    /// <summary>The question or requirement in words (Thai), null where it is not known.</summary>
    public string? Question { get; }

    /// <summary>Whether the question asks for something bad. The score is turned already: 100 is good here too.</summary>
    public bool IsNegativeQuestion { get; }

    /// <summary>How many separately surveyed parts the item has (2 for EIT of 2568: open survey and assessors' sample), else 1.</summary>
    public int PartCount { get; }

    /// <summary>The place of the item's first part among the parts of all items of the edition that have several; -1 for an item of one part.</summary>
    public int FirstPart { get; internal set; } = -1;

    /// <summary>The issues (ประเด็น) under which the item is analysed; empty where the edition has no issues.</summary>
    public ImmutableArray<Issue> Issues { get; internal set; } = [];

    /// <inheritdoc/>
    public override ValueDomain Domain { get; }
}
