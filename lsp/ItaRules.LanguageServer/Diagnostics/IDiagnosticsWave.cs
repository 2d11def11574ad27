using ItaRules.Diagnostics;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>Finds a part of what is wrong with a project. Runs beside the queue, on the state of its moment; what is quick comes in an earlier wave than what is not.</summary>
internal interface IDiagnosticsWave
{
    /// <summary>What is wrong with <paramref name="project"/>.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants to know any more.</exception>
    public IEnumerable<Diagnostic> Find(ProjectView project, CancellationToken cancellation);
}
