using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>What is wrong with words and syntax.</summary>
internal sealed class SyntaxAnalysis : IDocumentAnalysis
{
    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Analyze(ServerState state, OpenDocument document, CancellationToken cancellation) =>
        state.Find(document.Uri)?.Tree.Diagnostics ?? [];
}
