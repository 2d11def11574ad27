using ItaRules.Diagnostics;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>Words, syntax, names and values; <c>ita.json</c> and the score sheets.</summary>
internal sealed class FirstWave : IDiagnosticsWave
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ProjectView project, CancellationToken cancellation) =>
        project.IsFolder ? project.Snapshot.Diagnostics : project.Snapshot.RuleDiagnostics;
}

/// <summary>What the rules say together that nobody can have meant.</summary>
internal sealed class LogicWave : IDiagnosticsWave
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ProjectView project, CancellationToken cancellation) => project.Snapshot.AnalyzeLogic(cancellation);
}

/// <summary>What the rules promise of results and the chosen sheet does not keep.</summary>
internal sealed class ExpectationWave : IDiagnosticsWave
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ProjectView project, CancellationToken cancellation) => project.Snapshot.FindExpectations(project.Snapshot.Scores.View.Chosen);
}

/// <summary>The waves.</summary>
internal static class DiagnosticsWaves
{
    /// <summary>All waves, in their order.</summary>
    public static IReadOnlyList<IDiagnosticsWave> All { get; } = [new FirstWave(), new ExpectationWave(), new LogicWave()];
}
