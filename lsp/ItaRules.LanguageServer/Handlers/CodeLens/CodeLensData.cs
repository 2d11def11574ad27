using ItaRules.Authoring.CodeLens;

namespace ItaRules.LanguageServer.Handlers.CodeLens;

/// <summary>What a client gives back to have a lens filled in.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Kind">What the lens tells.</param>
/// <param name="Rule">The rule's name.</param>
internal sealed record CodeLensData(Lsp.DocumentUri Uri, LensKind Kind, string Rule);
