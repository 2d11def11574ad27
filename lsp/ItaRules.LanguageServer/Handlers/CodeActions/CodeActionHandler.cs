using ItaRules.Authoring.Fixes;
using ItaRules.Authoring.Refactorings;
using ItaRules.Diagnostics;
using ItaRules.LanguageServer.Diagnostics;
using ItaRules.LanguageServer.Handlers.Commands;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Handlers.CodeActions;

/// <summary>
/// <c>textDocument/codeAction</c>: what can be done about the findings at a place, how rules there can be written differently, and what can be done with
/// the whole file; in score sheets and <c>ita.json</c>, what can be done about findings. A client that knows no actions gets commands that do the same.
/// </summary>
internal sealed class CodeActionHandler : QueryHandler<ServerState, Lsp.CodeActionParams, IReadOnlyList<object>>
{
    private const string LogicIds = "ITA3";
    private const string ExpectationIds = "ITA8";

    /// <inheritdoc/>
    public override string Method => "textDocument/codeAction";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) => capabilities with
    {
        CodeActionProvider = new Lsp.CodeActionOptions([Lsp.CodeActionKind.QuickFix, Lsp.CodeActionKind.Refactor, Lsp.CodeActionKind.Source, Lsp.CodeActionKind.SourceFixAll], ResolveProvider: true),
    };

    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<object>?> HandleAsync(Lsp.CodeActionParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var uri = parameters.TextDocument.Uri;
        if (context.State.Find(uri) is { } view)
            return ValueTask.FromResult<IReadOnlyList<object>?>([.. InForm(OfRules(parameters, view, cancellation), view.Client), .. view.Client.CodeActionLiterals ? [] : ServerCommands.Of(view)]);
        return ValueTask.FromResult<IReadOnlyList<object>?>(
            IsWanted(Lsp.CodeActionKind.QuickFix, parameters.Context) && context.State.Documents.GetValueOrDefault(uri) is { } document && context.State.FindProject(uri) is { } project
                ? [.. InForm(JsonActions.Of(parameters.Range, document, project), context.State.Client)]
                : []);
    }

    // What is done with the whole file has commands of its own.
    private static IEnumerable<object> InForm(IEnumerable<Lsp.CodeAction> actions, Lsp.ClientCapabilities client)
    {
        if (client.CodeActionLiterals)
            return actions;
        return client.ApplyEdit ? actions.Where(action => action.Kind != Lsp.CodeActionKind.Source && action.Edit is not null).Select(action => ApplyEditCommand.Of(action.Title, action.Edit!)) : [];
    }

    private static List<Lsp.CodeAction> OfRules(Lsp.CodeActionParams parameters, DocumentView view, CancellationToken cancellation)
    {
        var range = view.ToSpan(parameters.Range);
        var found = new List<Lsp.CodeAction>();
        if (IsWanted(Lsp.CodeActionKind.QuickFix, parameters.Context))
            found.AddRange(Fixes(parameters.Context, range, view, cancellation));
        if (IsWanted(Lsp.CodeActionKind.Refactor, parameters.Context))
            found.AddRange(CodeRefactorings.Of(view.Context, range).Select(change => ToAction(change, Lsp.CodeActionKind.Refactor, view)));
        if (IsWanted(Lsp.CodeActionKind.Source, parameters.Context))
            found.AddRange(CodeRefactorings.OfFile(view.Context).Select(change => ToAction(change, Lsp.CodeActionKind.Source, view)));
        if (IsWanted(Lsp.CodeActionKind.SourceFixAll, parameters.Context))
            found.Add(FixAllAction.Make(view, Lsp.CodeActionKind.SourceFixAll));
        return found;
    }

    private static IEnumerable<Lsp.CodeAction> Fixes(Lsp.CodeActionContext asked, TextSpan range, DocumentView view, CancellationToken cancellation)
    {
        // The logic is analysed only for who sees a finding about it.
        var project = view.Project;
        var messages = project.Snapshot.RuleDiagnostics;
        if (asked.Diagnostics.Any(one => one.Code?.StartsWith(LogicIds, StringComparison.Ordinal) == true))
            messages = messages.Concat(project.Snapshot.AnalyzeLogic(cancellation));
        if (asked.Diagnostics.Any(one => one.Code?.StartsWith(ExpectationIds, StringComparison.Ordinal) == true))
            messages = messages.Concat(project.Snapshot.FindExpectations(project.Snapshot.Scores.View.Chosen));
        var here = messages.Where(message => message.Severity != Severity.Hidden && message.Location is SourceLocation location && location.Source == view.Tree.Text && Touches(location.Span, range)).ToList();
        var hasSafe = false;
        var ignores = new List<Lsp.CodeAction>();
        foreach (var message in here)
        {
            var shown = DiagnosticConverter.Convert(message, project);
            foreach (var change in CodeFixes.Of(view.Context, message))
            {
                hasSafe |= change.IsSafe;
                yield return ToAction(change, Lsp.CodeActionKind.QuickFix, view) with { Diagnostics = [shown], IsPreferred = change.IsPreferred ? true : null };
            }

            if (CodeFixes.Ignore(view.Context, message) is { } ignore)
                ignores.Add(ToAction(ignore, Lsp.CodeActionKind.QuickFix, view) with { Diagnostics = [shown] });
        }

        if (hasSafe)
            yield return FixAllAction.Make(view, Lsp.CodeActionKind.QuickFix);
        foreach (var ignore in ignores)
            yield return ignore;
    }

    private static Lsp.CodeAction ToAction(CodeChange change, string kind, DocumentView view) =>
        new(change.Title.In(view.Project.Language)) { Kind = kind, Edit = view.Project.ToWorkspaceEdit(change.Files) };

    private static bool Touches(TextSpan span, TextSpan range) => span.Start <= range.End && range.Start <= span.End;

    // A kind stands for all that begin with it. To mend all is asked for by name, as when a file is saved, also in a form that only some servers have.
    private static bool IsWanted(string kind, Lsp.CodeActionContext asked) => asked.Only is { } kinds
        ? kinds.Any(only => Begins(kind, only) || (kind == Lsp.CodeActionKind.SourceFixAll && only == Lsp.CodeActionKind.SourceFixAll + ".ita"))
        : kind != Lsp.CodeActionKind.SourceFixAll;

    private static bool Begins(string kind, string only) => kind == only || kind.StartsWith(only + ".", StringComparison.Ordinal);
}
