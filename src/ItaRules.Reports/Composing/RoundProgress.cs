using System.Collections.Immutable;
using ItaRules.Reports.Progress;

namespace ItaRules.Reports.Composing;

/// <summary>A step at its place in a plan.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Step">The step.</param>
/// <param name="Number">The number of the measure in the plan.</param>
/// <param name="ContinuesAbove">Whether the step above is of the same measure.</param>
internal sealed record PlacedStep(ProgressMeasure Measure, ProgressStep Step, int Number, bool ContinuesAbove);

/// <summary>What the entries of a file say at the end of a round: what was done later was not done yet.</summary>
/// <param name="File">The file.</param>
/// <param name="End">The last day of the round.</param>
internal sealed record RoundProgress(ProgressFile File, DateOnly End)
{
    /// <summary>All steps of the plan.</summary>
    public ImmutableArray<PlacedStep> Steps { get; } =
        [.. File.Measures.SelectMany((measure, index) => measure.Steps.Select((step, place) => new PlacedStep(measure, step, index + 1, place > 0)))];

    /// <summary>How far a step was at the end of the round.</summary>
    public ProgressState StateOf(ProgressStep step) => step.State == ProgressState.Done && step.Day > End ? ProgressState.InProgress : step.State;

    /// <summary>How many steps were so far.</summary>
    public int Count(ProgressState state) => Steps.Count(placed => StateOf(placed.Step) == state);

    /// <summary>Whether all steps of a measure were done; those that were given up do not count.</summary>
    public bool IsDone(ProgressMeasure measure) =>
        measure.Steps.Any(step => StateOf(step) == ProgressState.Done) && measure.Steps.All(step => StateOf(step) is ProgressState.Done or ProgressState.Cancelled);

    /// <summary>Whether the period of a step's measure was over at the end of the round and the step neither done nor given up.</summary>
    public bool IsLate(PlacedStep placed) =>
        placed.Measure.Due is { } due && due.To <= End && (StateOf(placed.Step) is ProgressState.NotStarted or ProgressState.InProgress);

    /// <summary>The steps by owner; a step of several owners stands under each.</summary>
    /// <param name="nobody">What stands for no owner.</param>
    public IEnumerable<IGrouping<string, PlacedStep>> ByOwner(string nobody) => Steps
        .SelectMany(placed => placed.Measure.Owners.IsEmpty ? [(Owner: nobody, placed)] : placed.Measure.Owners.Select(owner => (Owner: owner, placed)))
        .GroupBy(pair => pair.Owner, pair => pair.placed);
}
