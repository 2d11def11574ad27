using System.Collections.Immutable;

namespace ItaRules.Diagnostics;

/// <summary>Collects messages while something is read or bound. Not for several threads at once.</summary>
public sealed class DiagnosticBag
{
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Number of messages so far.</summary>
    public int Count => diagnostics.Count;

    /// <summary>Adds a message of the kind <paramref name="descriptor"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, params ImmutableArray<object> arguments) =>
        diagnostics.Add(new Diagnostic(descriptor, location, arguments));

    /// <summary>Adds a message that was made elsewhere.</summary>
    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Adds messages that were made elsewhere.</summary>
    public void AddRange(IEnumerable<Diagnostic> others) => diagnostics.AddRange(others);

    /// <summary>What was collected, in the order in which it was reported.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => diagnostics.ToImmutable();
}
