using ItaRules.Authoring.References;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Navigation;

/// <summary><c>textDocument/references</c>: every place in the project that names the same thing.</summary>
internal sealed class ReferencesHandler : DocumentQueryHandler<Lsp.ReferenceParams, IReadOnlyList<Lsp.Location>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/references";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { ReferencesProvider = true };

    /// <inheritdoc/>
    protected override IReadOnlyList<Lsp.Location> Handle(Lsp.ReferenceParams parameters, DocumentView view, CancellationToken cancellation) =>
    [
        .. ReferenceService.Find(view.Context, view.ToIndex(parameters.Position), parameters.Context.IncludeDeclaration)
            .Select(reference => view.Project.ToLocation(reference.Syntax.Tree.Text, reference.Syntax.Tree.SpanOf(reference.Syntax.Element))),
    ];
}
