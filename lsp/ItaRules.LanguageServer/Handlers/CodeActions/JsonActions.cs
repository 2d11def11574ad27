using ItaRules.Authoring.Fixes.Json;
using ItaRules.Diagnostics;
using ItaRules.LanguageServer.Diagnostics;
using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.CodeActions;

/// <summary>What can be done about findings in score sheets and <c>ita.json</c> that are open in the editor.</summary>
internal static class JsonActions
{
    /// <summary>The actions for the findings that a range touches.</summary>
    public static IEnumerable<Lsp.CodeAction> Of(Lsp.Range range, OpenDocument document, ProjectView project)
    {
        var asked = project.State.Encoding.ToSpan(document.Text, range);
        foreach (var message in project.Snapshot.Diagnostics.Where(message => message.Severity != Severity.Hidden && message.Location is FileLocation { Path.Length: > 0 }))
        {
            if (project.PathOf(message.Location.Path) != document.Path)
                continue;
            var shown = DiagnosticConverter.Convert(message, project);
            var span = project.State.Encoding.ToSpan(document.Text, shown.Range);
            if (span.Start <= asked.End && asked.Start <= span.End && JsonFixes.Of(document.Text, message) is { } fix)
                yield return new Lsp.CodeAction(fix.Title.In(project.Language)) { Kind = Lsp.CodeActionKind.QuickFix, Diagnostics = [shown], Edit = EditOf(fix, document, project) };
        }
    }

    private static Lsp.WorkspaceEdit EditOf(TextFix fix, OpenDocument document, ProjectView project)
    {
        IReadOnlyList<Lsp.TextEdit> edits = [.. fix.Changes.Select(change => new Lsp.TextEdit(project.State.Encoding.ToRange(document.Text, change.Span), change.NewText))];
        return project.State.Client.VersionedEdits
            ? new Lsp.WorkspaceEdit { DocumentChanges = [new Lsp.TextDocumentEdit(new Lsp.OptionalVersionedTextDocumentIdentifier(document.Uri, document.Version), edits)] }
            : new Lsp.WorkspaceEdit { Changes = new Dictionary<string, IReadOnlyList<Lsp.TextEdit>> { [document.Uri.Text] = edits } };
    }
}
