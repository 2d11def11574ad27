using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>Finds what is wrong with a document. Runs beside the queue, on the state of its moment.</summary>
internal interface IDocumentAnalysis
{
    /// <summary>What is wrong with <paramref name="document"/> as it stands in <paramref name="state"/>.</summary>
    /// <exception cref="OperationCanceledException">A newer state has come.</exception>
    public ImmutableArray<Diagnostic> Analyze(ServerState state, OpenDocument document, CancellationToken cancellation);
}
