using ItaRules.LanguageServer.Protocol.Json;
using Newtonsoft.Json;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>The names that the numbers of semantic tokens stand for.</summary>
internal sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers);

/// <summary>Parameters of <c>textDocument/semanticTokens/full/delta</c>.</summary>
internal sealed record SemanticTokensDeltaParams(TextDocumentIdentifier TextDocument, string PreviousResultId) : IDocumentParams;

/// <summary>Tokens, five numbers each: line and character from the token before, length, type, modifiers.</summary>
internal sealed record SemanticTokens([property: JsonConverter(typeof(IntegersConverter))] IReadOnlyList<int> Data, string? ResultId = null);

/// <summary>What changed in the numbers.</summary>
internal sealed record SemanticTokensDelta(IReadOnlyList<SemanticTokensEdit> Edits, string? ResultId = null);

/// <summary>Numbers replaced by numbers.</summary>
internal sealed record SemanticTokensEdit(int Start, int DeleteCount, [property: JsonConverter(typeof(IntegersConverter))] IReadOnlyList<int>? Data = null);
