using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Semantics.Bound;

/// <summary>What a measure's declaration says, read in one edition. A measure that is not declared says nothing.</summary>
public sealed record BoundMeasure
{
    /// <summary>The measure.</summary>
    public required MeasureSymbol Measure { get; init; }

    /// <summary>The steps (ขั้นตอน), in order.</summary>
    public ImmutableArray<BoundText> Steps { get; init; } = [];

    /// <summary>The guidelines (แนวทาง), in order.</summary>
    public ImmutableArray<BoundText> Guidelines { get; init; } = [];

    /// <summary>The owners, <c>assign</c> already applied; used where no rule names one.</summary>
    public ImmutableArray<OwnerSymbol> Owners { get; init; } = [];

    /// <summary>The period, used where no rule names one.</summary>
    public DuePeriod? Due { get; init; }

    /// <summary>The months of the plan year after which is reported (รอบ 6, 12 เดือน), rising.</summary>
    public ImmutableArray<int> ReportMonths { get; init; } = [];

    /// <summary>The scores that the measure answers (<c>for</c>).</summary>
    public ImmutableArray<ScoreDefinition> Answers { get; init; } = [];

    /// <summary>The outputs (ผลผลิต), in order.</summary>
    public ImmutableArray<BoundText> Outputs { get; init; } = [];

    /// <summary>The item under which the measure is published, null where none is written.</summary>
    public Item? PublishAs { get; init; }

    /// <summary>The references (อ้างอิง), in order.</summary>
    public ImmutableArray<string> References { get; init; } = [];
}
