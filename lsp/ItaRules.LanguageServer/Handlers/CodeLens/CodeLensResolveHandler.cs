using ItaRules.Authoring.CodeLens;
using ItaRules.LanguageServer.Handlers.Commands;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.CodeLens;

/// <summary><c>codeLens/resolve</c>: what a lens says, and what happens when it is clicked.</summary>
internal sealed class CodeLensResolveHandler : QueryHandler<ServerState, Lsp.CodeLens, Lsp.CodeLens>
{
    // A lens without a command is only read.
    private const string NoCommand = "";

    private const string ExplainRule = "itaRules.explainRule";
    private const string ChooseSheet = "itaRules.chooseSheet";

    /// <inheritdoc/>
    public override string Method => "codeLens/resolve";

    /// <inheritdoc/>
    protected override ValueTask<Lsp.CodeLens?> HandleAsync(Lsp.CodeLens parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        if (parameters.Data is null)
            return ValueTask.FromResult<Lsp.CodeLens?>(parameters);

        // The rule may have been renamed since; the client asks for new lenses then, and this one is only not to fail.
        var data = LspJson.Read<CodeLensData>(parameters.Data);
        var title = context.State.Find(data.Uri) is { } view ? CodeLensService.Describe(view.Context, data.Kind, data.Rule) : null;
        return ValueTask.FromResult<Lsp.CodeLens?>(parameters with { Command = title is null ? new Lsp.Command("…", NoCommand) : CommandOf(title, data, parameters.Range.Start, context.State) });
    }

    private static Lsp.Command CommandOf(string title, CodeLensData data, Lsp.Position rule, ServerState state) => data.Kind switch
    {
        LensKind.Chosen when state.ClientCommands.Contains(ExplainRule) => new(title, ExplainRule, [data.Uri, rule]),
        LensKind.Chosen => new(title, ExplainRuleCommand.CommandName, [data.Uri, data.Rule]),
        LensKind.AllSheets when state.ClientCommands.Contains(ChooseSheet) => new(title, ChooseSheet),
        _ => new(title, NoCommand),
    };
}
