using ItaRules.Authoring.Folding;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Structure;

/// <summary><c>textDocument/foldingRange</c>: lines that can be folded away, always whole ones.</summary>
internal sealed class FoldingRangeHandler : DocumentQueryHandler<Lsp.DocumentParams, IReadOnlyList<Lsp.FoldingRange>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/foldingRange";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { FoldingRangeProvider = true };

    /// <inheritdoc/>
    protected override IReadOnlyList<Lsp.FoldingRange> Handle(Lsp.DocumentParams parameters, DocumentView view, CancellationToken cancellation) =>
        [.. FoldingService.GetRanges(view.Tree).Select(range => new Lsp.FoldingRange(range.StartLine, range.EndLine, KindOf(range.Kind)))];

    private static string? KindOf(FoldingKind kind) => kind switch
    {
        FoldingKind.Comment => Lsp.FoldingRangeKind.Comment,
        FoldingKind.Uses => Lsp.FoldingRangeKind.Imports,
        _ => null,
    };
}
