using ItaRules.Authoring.Links;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Navigation;

/// <summary><c>textDocument/documentLink</c>: the files of <c>use</c> and the web addresses of <c>reference</c>.</summary>
internal sealed class DocumentLinkHandler : DocumentQueryHandler<Lsp.DocumentParams, IReadOnlyList<Lsp.DocumentLink>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/documentLink";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { DocumentLinkProvider = new Lsp.DocumentLinkOptions() };

    /// <inheritdoc/>
    protected override IReadOnlyList<Lsp.DocumentLink> Handle(Lsp.DocumentParams parameters, DocumentView view, CancellationToken cancellation) =>
        [.. LinkService.GetLinks(view.Context).Select(link => new Lsp.DocumentLink(view.ToRange(link.Span), TargetOf(view, link), link.Hint))];

    private static Lsp.DocumentUri TargetOf(DocumentView view, Link link) =>
        link.File is { } file ? view.Project.AddressOf(file.Path) : new Lsp.DocumentUri(link.Address!.AbsoluteUri);
}
