using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;

namespace ItaRules.Reports.Progress;

/// <summary>The file in which staff record what was done of a plan. Immutable.</summary>
public sealed record ProgressFile
{
    /// <summary>The fiscal year of the results that the plan follows from, BE.</summary>
    public required int ResultYear { get; init; }

    /// <summary>The fiscal year of the measures, BE.</summary>
    public required int PlanYear { get; init; }

    /// <summary>The agency.</summary>
    public required Agency Agency { get; init; }

    /// <summary>The measures of the plan, in its order.</summary>
    public required ImmutableArray<ProgressMeasure> Measures { get; init; }

    /// <summary>Measures that the plan no longer has and for which something was entered. They are kept.</summary>
    public ImmutableArray<ProgressMeasure> Removed { get; init; } = [];
}

/// <summary>A measure and what became of it.</summary>
/// <param name="Id">The measure's name in the rules.</param>
/// <param name="Title">The title.</param>
/// <param name="Steps">The steps, in order.</param>
public sealed record ProgressMeasure(string Id, string Title, ImmutableArray<ProgressStep> Steps)
{
    /// <summary>The owners.</summary>
    public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>The period; null where the plan sets none.</summary>
    public DuePeriod? Due { get; init; }

    /// <summary>What came of the measure (ผลผลิต/ความสำเร็จ), as staff enter it; empty where nothing is entered.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Steps that the plan no longer has and for which something was entered. They are kept.</summary>
    public ImmutableArray<ProgressStep> RemovedSteps { get; init; } = [];

    /// <summary>Where the measure stands; null for one that was not read from a file.</summary>
    public Location? Place { get; init; }

    /// <summary>Whether anything was entered.</summary>
    public bool HasEntries => Outcome.Length > 0 || !RemovedSteps.IsEmpty || Steps.Any(step => step.HasEntry);
}

/// <summary>A step and what became of it.</summary>
/// <param name="Text">The step.</param>
public sealed record ProgressStep(string Text)
{
    /// <summary>How far it is.</summary>
    public ProgressState State { get; init; }

    /// <summary>The day on which it was done (Gregorian calendar; shown in the Buddhist era); null where none is entered.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What was done.</summary>
    public string Result { get; init; } = "";

    /// <summary>Where the evidence is.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>What stood in the way.</summary>
    public string Obstacles { get; init; } = "";

    /// <summary>What should be done better.</summary>
    public string Suggestion { get; init; } = "";

    /// <summary>Where the step stands; null for one that was not read from a file.</summary>
    public Location? Place { get; init; }

    /// <summary>Where the day stands; null where there is none.</summary>
    public Location? DayPlace { get; init; }

    /// <summary>Where the evidence stands; null where there is none.</summary>
    public Location? EvidencePlace { get; init; }

    /// <summary>Whether anything was entered.</summary>
    public bool HasEntry => State != ProgressState.NotStarted || Day is not null || Result.Length > 0 || !Evidence.IsEmpty || Obstacles.Length > 0 || Suggestion.Length > 0;

    /// <summary>This step with another step's entries; what is blank there stays as it is here.</summary>
    public ProgressStep WithEntriesOf(ProgressStep other) => this with
    {
        State = other.State != ProgressState.NotStarted ? other.State : State,
        Day = other.Day ?? Day,
        Result = other.Result.Length > 0 ? other.Result : Result,
        Evidence = other.Evidence.IsEmpty ? Evidence : other.Evidence,
        Obstacles = other.Obstacles.Length > 0 ? other.Obstacles : Obstacles,
        Suggestion = other.Suggestion.Length > 0 ? other.Suggestion : Suggestion,
        Place = other.Place ?? Place,
        DayPlace = other.Day is not null ? other.DayPlace : DayPlace,
        EvidencePlace = other.Evidence.IsEmpty ? EvidencePlace : other.EvidencePlace,
    };
}

/// <summary>How far a step is.</summary>
public enum ProgressState
{
    /// <summary>ยังไม่เริ่ม</summary>
    NotStarted,

    /// <summary>กำลังดำเนินการ</summary>
    InProgress,

    /// <summary>แล้วเสร็จ</summary>
    Done,

    /// <summary>ยกเลิก</summary>
    Cancelled,
}
