namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>Lines that can be folded, from 0; both are inside.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind = null, string? CollapsedText = null);

/// <summary>Kinds of folded lines.</summary>
internal static class FoldingRangeKind
{
    /// <summary>A comment.</summary>
    public const string Comment = "comment";

    /// <summary>Files that are used.</summary>
    public const string Imports = "imports";
}

/// <summary>Parameters of <c>textDocument/selectionRange</c>.</summary>
internal sealed record SelectionRangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<Position> Positions) : IDocumentParams;

/// <summary>A stretch and the next larger one that makes sense.</summary>
internal sealed record SelectionRange(Range Range, SelectionRange? Parent = null);
