using ItaRules.Authoring.SignatureHelp;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.SignatureHelp;

/// <summary><c>textDocument/signatureHelp</c>: how the clause under the cursor is written.</summary>
internal sealed class SignatureHelpHandler : DocumentQueryHandler<Lsp.SignatureHelpParams, Lsp.SignatureHelp>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/signatureHelp";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { SignatureHelpProvider = new Lsp.SignatureHelpOptions([","], [" "]) };

    /// <inheritdoc/>
    protected override Lsp.SignatureHelp? Handle(Lsp.SignatureHelpParams parameters, DocumentView view, CancellationToken cancellation) =>
        SignatureHelpService.Find(view.Context, view.ToIndex(parameters.Position)) is { } info
            ? new Lsp.SignatureHelp([.. info.Forms.Select(ToSignature)], info.ActiveForm, info.ActivePart)
            : null;

    private static Lsp.SignatureInformation ToSignature(SignatureForm form) =>
        new(form.Label, [.. form.Parts.Select(part => new Lsp.ParameterInformation(part.Label, Plain(part.Meaning)))], Plain(form.Meaning));

    private static Lsp.MarkupContent? Plain(string? words) => words is null ? null : new Lsp.MarkupContent(Lsp.MarkupKind.PlainText, words);
}
