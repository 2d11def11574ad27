using System.Collections.Immutable;
using ItaRules.Analysis;
using ItaRules.Diagnostics;
using ItaRules.Workspace;

namespace ItaRules.Cli.Output;

/// <summary>What a check found.</summary>
/// <param name="Diagnostics">The messages by file and place; those that are turned off are left out.</param>
/// <param name="FileCount">How many rule files were checked.</param>
internal sealed record CheckReport(ImmutableArray<Diagnostic> Diagnostics, int FileCount)
{
    /// <summary>How many errors there are.</summary>
    public int Errors => Diagnostics.Count(one => one.Severity == Severity.Error);

    /// <summary>How many warnings there are.</summary>
    public int Warnings => Diagnostics.Count(one => one.Severity == Severity.Warning);

    /// <summary>What a check of a project found.</summary>
    /// <param name="snapshot">The project.</param>
    /// <param name="warningsAsErrors">Whether warnings count as errors.</param>
    /// <param name="isThorough">Whether the analysis says more than what is wrong.</param>
    public static CheckReport Of(ProjectSnapshot snapshot, bool warningsAsErrors, bool isThorough = false) => new(
    [
        .. snapshot.RuleDiagnostics.Concat(isThorough ? snapshot.AnalyzeLogic(AnalysisOptions.Default with { IsThorough = true }, CancellationToken.None) : snapshot.LogicDiagnostics)
            .Where(one => one.Severity != Severity.Hidden)
            .Select(one => warningsAsErrors && one.Severity == Severity.Warning ? one.WithSeverity(Severity.Error) : one)
            .OrderBy(one => one.Location.Path, StringComparer.Ordinal)
            .ThenBy(one => one.Location.Line)
            .ThenBy(one => one.Location.Column),
    ],
    snapshot.Compilation.Files.Length);
}
