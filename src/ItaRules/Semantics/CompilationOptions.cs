using System.Collections.Immutable;
using ItaRules.Diagnostics;

namespace ItaRules.Semantics;

/// <summary>What a project says about how its rules are read.</summary>
public sealed record CompilationOptions
{
    /// <summary>Nothing said.</summary>
    public static CompilationOptions Default { get; } = new();

    /// <summary>The fiscal year (BE) with which files that name no edition are checked; null for the newest known.</summary>
    public int? EditionYear { get; init; }

    /// <summary>The fiscal year (BE) in which measures run, for files that do not name it themselves; null for the year after the one assessed.</summary>
    public int? PlanYear { get; init; }

    /// <summary>
    /// How grave messages are, by id. What is an error by itself stays one: rules with errors cannot be evaluated, whatever a project says.
    /// </summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary.Create<string, Severity>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The message as grave as the project wants it.</summary>
    public Diagnostic Apply(Diagnostic diagnostic) =>
        diagnostic.Descriptor.DefaultSeverity != Severity.Error && Severities.TryGetValue(diagnostic.Id, out var severity)
            ? diagnostic.WithSeverity(severity)
            : diagnostic;
}
