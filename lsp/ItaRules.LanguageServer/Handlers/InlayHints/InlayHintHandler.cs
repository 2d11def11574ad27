using ItaRules.Authoring.InlayHints;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.InlayHints;

/// <summary><c>textDocument/inlayHint</c>: titles and scores behind codes.</summary>
internal sealed class InlayHintHandler : DocumentQueryHandler<Lsp.DocumentRangeParams, IReadOnlyList<Lsp.InlayHint>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/inlayHint";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { InlayHintProvider = new Lsp.InlayHintOptions(ResolveProvider: true) };

    /// <inheritdoc/>
    protected override IReadOnlyList<Lsp.InlayHint> Handle(Lsp.DocumentRangeParams parameters, DocumentView view, CancellationToken cancellation) =>
        [.. InlayHintService.Find(view.Context, view.ToSpan(parameters.Range)).Select(hint => ToHint(hint, view))];

    private static Lsp.InlayHint ToHint(ScoreHint hint, DocumentView view) => new(view.ToPosition(hint.Position), hint.Text)
    {
        PaddingLeft = true,
        Data = LspJson.ToToken(new SubjectData(view.Uri, hint.Subject.Kind, hint.Subject.Name)),
    };
}
