using ItaRules.LanguageServer.Protocol.Json;
using Newtonsoft.Json;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>A place in a document: both numbers from 0, the character in units of the negotiated encoding.</summary>
[JsonConverter(typeof(PositionConverter))]
internal readonly record struct Position(int Line, int Character);

/// <summary>A stretch of a document; the end is outside.</summary>
[JsonConverter(typeof(RangeConverter))]
internal readonly record struct Range(Position Start, Position End);

/// <summary>A stretch of some document.</summary>
internal sealed record Location(DocumentUri Uri, Range Range);

/// <summary>A stretch of some document, with what to mark where the link starts and what to show of the target.</summary>
internal sealed record LocationLink(DocumentUri TargetUri, Range TargetRange, Range TargetSelectionRange, Range? OriginSelectionRange = null);

/// <summary>Replaces a stretch by a text.</summary>
internal sealed record TextEdit(Range Range, string NewText);

/// <summary>Text with its form, <see cref="MarkupKind"/>.</summary>
internal sealed record MarkupContent(string Kind, string Value);

/// <summary>The forms of <see cref="MarkupContent"/>.</summary>
internal static class MarkupKind
{
    /// <summary>Plain text.</summary>
    public const string PlainText = "plaintext";

    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";
}

/// <summary>A document as a client opens it.</summary>
internal sealed record TextDocumentItem(DocumentUri Uri, string LanguageId, int Version, string Text);

/// <summary>A document by its address.</summary>
internal sealed record TextDocumentIdentifier(DocumentUri Uri);

/// <summary>A document in one of its versions.</summary>
internal sealed record VersionedTextDocumentIdentifier(DocumentUri Uri, int Version);

/// <summary>A document in one of its versions; null when it is not open in the client and its content is that on disk.</summary>
internal sealed record OptionalVersionedTextDocumentIdentifier(
    DocumentUri Uri,
    [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] int? Version);

/// <summary>Parameters that name a document.</summary>
internal interface IDocumentParams
{
    /// <summary>The document.</summary>
    public TextDocumentIdentifier TextDocument { get; }
}

/// <summary>Parameters that name a place in a document.</summary>
internal interface IPositionParams : IDocumentParams
{
    /// <summary>The place.</summary>
    public Position Position { get; }
}

/// <summary>Parameters that are a document and nothing else: symbols, lenses, links, semantic tokens, folding.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument) : IDocumentParams;

/// <summary>Parameters that are a document and a range: inlay hints, semantic tokens of a range.</summary>
internal sealed record DocumentRangeParams(TextDocumentIdentifier TextDocument, Range Range) : IDocumentParams;

/// <summary>Parameters that are a place and nothing else: hover, definition, highlight, prepare rename.</summary>
internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position) : IPositionParams;
