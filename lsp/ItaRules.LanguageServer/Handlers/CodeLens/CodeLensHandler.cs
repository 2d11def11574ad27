using ItaRules.Authoring.CodeLens;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.CodeLens;

/// <summary><c>textDocument/codeLens</c>: where lines stand above rules. Their texts are made when they are seen.</summary>
internal sealed class CodeLensHandler : DocumentQueryHandler<Lsp.DocumentParams, IReadOnlyList<Lsp.CodeLens>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/codeLens";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { CodeLensProvider = new Lsp.CodeLensOptions(ResolveProvider: true) };

    /// <inheritdoc/>
    protected override IReadOnlyList<Lsp.CodeLens> Handle(Lsp.DocumentParams parameters, DocumentView view, CancellationToken cancellation) =>
        [.. CodeLensService.Find(view.Context).Select(lens => new Lsp.CodeLens(view.ToRange(lens.Span), Data: LspJson.ToToken(new CodeLensData(view.Uri, lens.Kind, lens.Rule))))];
}
