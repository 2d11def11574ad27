namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>What is shown over a place.</summary>
internal sealed record Hover(MarkupContent Contents, Range? Range = null);

/// <summary>Parameters of <c>textDocument/signatureHelp</c>.</summary>
internal sealed record SignatureHelpParams(TextDocumentIdentifier TextDocument, Position Position) : IPositionParams;

/// <summary>The forms that fit a place.</summary>
internal sealed record SignatureHelp(IReadOnlyList<SignatureInformation> Signatures, int ActiveSignature = 0, int? ActiveParameter = null);

/// <summary>One form.</summary>
internal sealed record SignatureInformation(string Label, IReadOnlyList<ParameterInformation> Parameters, MarkupContent? Documentation = null);

/// <summary>One part of a form; its label is a part of the form's.</summary>
internal sealed record ParameterInformation(string Label, MarkupContent? Documentation = null);
