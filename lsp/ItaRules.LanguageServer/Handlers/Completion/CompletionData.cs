using ItaRules.Authoring.Hover;

namespace ItaRules.LanguageServer.Handlers.Completion;

/// <summary>What a client gives back to be told more about a proposal.</summary>
/// <param name="Uri">The document that the list was asked for.</param>
/// <param name="Kind">What kind of thing the proposal is.</param>
/// <param name="Name">Which one.</param>
internal sealed record CompletionData(Lsp.DocumentUri Uri, SubjectKind Kind, string Name);
