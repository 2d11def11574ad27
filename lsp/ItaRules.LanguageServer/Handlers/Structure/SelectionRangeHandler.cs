using ItaRules.Authoring.SelectionRanges;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Structure;

/// <summary><c>textDocument/selectionRange</c>: how a selection grows, for each place asked about.</summary>
internal sealed class SelectionRangeHandler : DocumentQueryHandler<Lsp.SelectionRangeParams, IReadOnlyList<Lsp.SelectionRange>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/selectionRange";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { SelectionRangeProvider = true };

    /// <inheritdoc/>
    protected override IReadOnlyList<Lsp.SelectionRange> Handle(Lsp.SelectionRangeParams parameters, DocumentView view, CancellationToken cancellation) =>
        [.. parameters.Positions.Select(position => RangeAt(view, position))];

    private static Lsp.SelectionRange RangeAt(DocumentView view, Lsp.Position position)
    {
        var ranges = SelectionRangeService.GetRanges(view.Tree, view.ToIndex(position));
        var range = new Lsp.SelectionRange(view.ToRange(ranges[^1]));
        for (var i = ranges.Length - 2; i >= 0; i--)
            range = new Lsp.SelectionRange(view.ToRange(ranges[i]), range);
        return range;
    }
}
