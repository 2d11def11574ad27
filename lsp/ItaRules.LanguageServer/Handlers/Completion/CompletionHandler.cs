using ItaRules.Authoring.Completion;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.State;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;

namespace ItaRules.LanguageServer.Handlers.Completion;

/// <summary><c>textDocument/completion</c>: what can be written at a place.</summary>
internal sealed class CompletionHandler : DocumentQueryHandler<Lsp.CompletionParams, Lsp.CompletionList>
{
    private const string Space = " ";

    /// <inheritdoc/>
    public override string Method => "textDocument/completion";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { CompletionProvider = new Lsp.CompletionOptions([Space, "\"", "{"], ResolveProvider: true) };

    /// <inheritdoc/>
    protected override Lsp.CompletionList Handle(Lsp.CompletionParams parameters, DocumentView view, CancellationToken cancellation)
    {
        var position = view.ToIndex(parameters.Position);

        // A list that opens by itself behind a finished statement would only be in the way of the next line.
        if (parameters.Context?.TriggerCharacter == Space && !CompletionService.IsAwaited(view.Context, position))
            return new Lsp.CompletionList(IsIncomplete: false, []);
        return new Lsp.CompletionList(IsInThai(view, position), [.. CompletionService.Complete(view.Context, position, SettingsOf(view)).Select(proposal => ToItem(proposal, view))]);
    }

    // Thai is written without spaces: the next letter may begin another word, and the client, which sees one, has to ask again.
    private static bool IsInThai(DocumentView view, int position) => position > 0 && view.Tree.Text.Content[position - 1] is >= '\u0E01' and <= '\u0E5B';

    // A client with commands of its own is the extension, which brings its own snippets.
    private static CompletionSettings SettingsOf(DocumentView view) => new()
    {
        Snippets = view.Client.Snippets && view.State.ClientCommands.IsEmpty,
        LibraryYears = [.. ShippedLibrary.Years(PhysicalFileSystem.Instance)],
    };

    private static Lsp.CompletionItem ToItem(CompletionProposal proposal, DocumentView view)
    {
        // The score and the title stand in the list itself: a code alone says nothing to most readers. The title again whole, where the list would cut it.
        var beside = string.Join(" · ", new[] { proposal.Description, proposal.Detail }.OfType<string>()) is { Length: > 0 } text ? text : null;
        var isBeside = view.Client.LabelDetails && beside is not null;
        return new Lsp.CompletionItem(proposal.Label)
        {
            Kind = KindOf(proposal.Kind),
            LabelDetails = isBeside ? new Lsp.CompletionItemLabelDetails(Description: beside) : null,
            Detail = isBeside ? proposal.Detail : beside,
            SortText = proposal.SortText,
            FilterText = proposal.FilterText,
            InsertTextFormat = proposal.IsSnippet ? Lsp.InsertTextFormat.Snippet : null,
            TextEdit = new Lsp.TextEdit(view.ToRange(proposal.Span), proposal.NewText),
            Data = proposal.Subject is { } subject ? LspJson.ToToken(new SubjectData(view.Uri, subject.Kind, subject.Name)) : null,
        };
    }

    private static Lsp.CompletionItemKind KindOf(ProposalKind kind) => kind switch
    {
        ProposalKind.Score => Lsp.CompletionItemKind.Field,
        ProposalKind.Owner => Lsp.CompletionItemKind.Module,
        ProposalKind.Measure => Lsp.CompletionItemKind.Class,
        ProposalKind.Let => Lsp.CompletionItemKind.Constant,
        ProposalKind.Define => Lsp.CompletionItemKind.Function,
        ProposalKind.LoopName => Lsp.CompletionItemKind.Variable,
        ProposalKind.Undeclared => Lsp.CompletionItemKind.Reference,
        ProposalKind.Value => Lsp.CompletionItemKind.Value,
        ProposalKind.File => Lsp.CompletionItemKind.File,
        ProposalKind.Diagnostic => Lsp.CompletionItemKind.EnumMember,
        ProposalKind.Snippet => Lsp.CompletionItemKind.Snippet,
        _ => Lsp.CompletionItemKind.Keyword,
    };
}
