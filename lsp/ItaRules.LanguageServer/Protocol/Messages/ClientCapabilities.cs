using ItaRules.LanguageServer.Protocol.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>
/// What the client can do, as far as the server asks. It keeps what was sent and looks members up when asked: a client sends hundreds, and
/// binding them all to types would cost more time at the start than the rest of <c>initialize</c>.
/// </summary>
/// <param name="sent">The object that the client sent.</param>
[JsonConverter(typeof(ClientCapabilitiesConverter))]
internal sealed class ClientCapabilities(JObject sent)
{
    /// <summary>A client that said nothing.</summary>
    public static readonly ClientCapabilities None = new([]);

    /// <summary>The units of positions that it knows, the best first; nothing means UTF-16.</summary>
    public IReadOnlyList<string> PositionEncodings => Texts("general.positionEncodings");

    /// <summary>It shows the progress of work that the server begins.</summary>
    public bool WorkDoneProgress => Flag("window.workDoneProgress");

    /// <summary>It can be asked to show a document.</summary>
    public bool ShowDocument => Flag("window.showDocument.support");

    /// <summary>It answers <c>workspace/configuration</c>.</summary>
    public bool Configuration => Flag("workspace.configuration");

    /// <summary>It can be told after the start that configuration is wanted.</summary>
    public bool DynamicConfiguration => Flag("workspace.didChangeConfiguration.dynamicRegistration");

    /// <summary>It watches files for the server.</summary>
    public bool DynamicWatchedFiles => Flag("workspace.didChangeWatchedFiles.dynamicRegistration");

    /// <summary>It can be told after the start which documents it is to send.</summary>
    public bool DynamicSynchronization => Flag("textDocument.synchronization.dynamicRegistration");

    /// <summary>It applies edits that the server begins.</summary>
    public bool ApplyEdit => Flag("workspace.applyEdit");

    /// <summary>Its edits name the version of the document.</summary>
    public bool VersionedEdits => Flag("workspace.workspaceEdit.documentChanges");

    /// <summary>It asks again for semantic tokens when told.</summary>
    public bool SemanticTokensRefresh => Flag("workspace.semanticTokens.refreshSupport");

    /// <summary>It asks again for lenses when told.</summary>
    public bool CodeLensRefresh => Flag("workspace.codeLens.refreshSupport");

    /// <summary>It asks again for hints when told.</summary>
    public bool InlayHintRefresh => Flag("workspace.inlayHint.refreshSupport");

    /// <summary>It asks again for diagnostics when told.</summary>
    public bool DiagnosticsRefresh => Flag("workspace.diagnostics.refreshSupport");

    /// <summary>It asks for diagnostics, so they need not be published.</summary>
    public bool PullsDiagnostics => Has("textDocument.diagnostic");

    /// <summary>It takes the findings of other documents with those that it asks for.</summary>
    public bool RelatedDocuments => Flag("textDocument.diagnostic.relatedDocumentSupport");

    /// <summary>It shows the other places of a diagnostic.</summary>
    public bool RelatedInformation => Flag("textDocument.publishDiagnostics.relatedInformation");

    /// <summary>It shows the page of help of a diagnostic.</summary>
    public bool CodeDescription => Flag("textDocument.publishDiagnostics.codeDescriptionSupport");

    /// <summary>It knows snippets.</summary>
    public bool Snippets => Flag("textDocument.completion.completionItem.snippetSupport");

    /// <summary>It shows what stands beside a label.</summary>
    public bool LabelDetails => Flag("textDocument.completion.completionItem.labelDetailsSupport");

    /// <summary>The members of an item that may be left to <c>completionItem/resolve</c>.</summary>
    public IReadOnlyList<string> CompletionResolve => Texts("textDocument.completion.completionItem.resolveSupport.properties");

    /// <summary>The members of <see cref="CompletionList.ItemDefaults"/> that it knows.</summary>
    public IReadOnlyList<string> CompletionDefaults => Texts("textDocument.completion.completionList.itemDefaults");

    /// <summary>It shows Markdown over a place.</summary>
    public bool MarkdownHover => Texts("textDocument.hover.contentFormat").Contains(MarkupKind.Markdown);

    /// <summary>It shows Markdown about a proposal.</summary>
    public bool MarkdownCompletion => Texts("textDocument.completion.completionItem.documentationFormat").Contains(MarkupKind.Markdown);

    /// <summary>It knows links with a marked origin.</summary>
    public bool DefinitionLinks => Flag("textDocument.definition.linkSupport");

    /// <summary>Its outline has levels.</summary>
    public bool HierarchicalSymbols => Flag("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport");

    /// <summary>It takes actions, not only commands.</summary>
    public bool CodeActionLiterals => Has("textDocument.codeAction.codeActionLiteralSupport");

    /// <summary>It folds whole lines only.</summary>
    public bool LineFoldingOnly => Flag("textDocument.foldingRange.lineFoldingOnly");

    /// <summary>It asks what would be renamed first.</summary>
    public bool PrepareRename => Flag("textDocument.rename.prepareSupport");

    /// <summary>The object that the client sent.</summary>
    public JObject Sent => sent;

    private bool Flag(string path) => Find(path) is JValue { Value: true };

    private bool Has(string path) => Find(path) is not (null or JValue { Type: JTokenType.Null });

    private IReadOnlyList<string> Texts(string path) =>
        Find(path) is JArray list ? [.. list.OfType<JValue>().Select(value => value.Value).OfType<string>()] : [];

    private JToken? Find(string path)
    {
        JToken? token = sent;
        foreach (var name in path.Split('.'))
            token = (token as JObject)?[name];
        return token;
    }
}
