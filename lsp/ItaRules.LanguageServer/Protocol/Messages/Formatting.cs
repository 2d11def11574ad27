namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>Parameters of <c>textDocument/formatting</c>.</summary>
internal sealed record DocumentFormattingParams(TextDocumentIdentifier TextDocument, FormattingOptions Options) : IDocumentParams;

/// <summary>Parameters of <c>textDocument/rangeFormatting</c>.</summary>
internal sealed record DocumentRangeFormattingParams(TextDocumentIdentifier TextDocument, Range Range, FormattingOptions Options) : IDocumentParams;

/// <summary>Parameters of <c>textDocument/onTypeFormatting</c>.</summary>
internal sealed record DocumentOnTypeFormattingParams(TextDocumentIdentifier TextDocument, Position Position, string Ch, FormattingOptions Options) : IPositionParams;

/// <summary>What the editor wants of white space.</summary>
internal sealed record FormattingOptions(int TabSize, bool InsertSpaces);
