using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>Finds what rules say together that nobody can have meant: conditions that never hold, rules that another one swallows, gaps, contradictions.</summary>
public static class RuleAnalyzer
{
    // In this order: what follows from a finding about one rule is not said again of two.
    private static readonly ImmutableArray<ILogicCheck> checks =
    [
        new SelfComparisonCheck(), new QuantifierCheck(), new ConditionCheck(), new PartCheck(), new OpenPartCheck(), new SwallowedCheck(), new DisagreementCheck(), new DefineCheck(),
        new GapCheck(), new MeasureCheck(), new OwnerCheck(), new LevelCheck(),
    ];

    private static readonly ImmutableArray<ILogicCheck> checksOfOneRule = [new SelfComparisonCheck(), new QuantifierCheck(), new ConditionCheck()];

    private static readonly ImmutableArray<string> onRequest = [LogicDiagnostics.OrLeavesOpen.Id, LogicDiagnostics.NotAnalysed.Id];

    private static readonly ImmutableArray<ILogicCheck> thoroughChecks = [.. checks, new OpenOrCheck(), new NotAnalysedCheck()];

    /// <summary>Whether messages with an id are looked for everywhere, so that one that does not come is not so; some are only looked for when asked for.</summary>
    /// <param name="id">The id.</param>
    /// <param name="options">What is asked for.</param>
    public static bool LooksFor(string id, AnalysisOptions? options = null) =>
        options is not { IsOfEachRuleAlone: true } && id.StartsWith("ITA3", StringComparison.OrdinalIgnoreCase) && (options is { IsThorough: true } || !onRequest.Contains(id, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Everything that is found. A finding about scores that can occur carries an example that was checked by tracing it; that something never happens has none. Decided over all scores from 0 to 100; where a catalogue
    /// lists possible values without being sure, what holds only for these is a remark that says so. Products and quotients of scores are left out.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How much work may be done; where it was not enough, a message says so.</param>
    /// <param name="memory">What analyses of nearly the same rules found out; keeps what this one does.</param>
    /// <param name="cancellation">Stops the analysis.</param>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public static ImmutableArray<Diagnostic> Analyze(BoundRuleSet rules, AnalysisOptions? options = null, AnalysisMemory? memory = null, CancellationToken cancellation = default)
    {
        options ??= AnalysisOptions.Default;
        var run = new AnalysisRun(rules, options, cancellation, memory);
        var found = new List<Diagnostic>();
        foreach (var check in options.IsOfEachRuleAlone ? checksOfOneRule : options.IsThorough ? thoroughChecks : checks)
        {
            cancellation.ThrowIfCancellationRequested();
            found.AddRange(check.Find(run));
        }

        // What is not looked at now is known again once the errors are mended.
        if (!options.IsOfEachRuleAlone)
            memory?.Keep(rules.Edition, run.Used);
        if (run.CutAt is { } place)
            found.Add(new Diagnostic(LogicDiagnostics.Cut, place.Location, []));
        return [.. found];
    }
}
