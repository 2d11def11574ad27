using ItaRules.Authoring.Refactorings;
using ItaRules.LanguageServer.Handlers.CodeActions;
using ItaRules.LanguageServer.State;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Handlers.Commands;

/// <summary>The commands that a client may call by name.</summary>
internal static class ServerCommands
{
    /// <summary>All of them. A new command is a class and a line here.</summary>
    public static IReadOnlyList<IServerCommand> All { get; } = [new TurnLanguageCommand(), new FixAllCommand(), new ApplyEditCommand(), new ExplainRuleCommand()];

    /// <summary>Those that can be offered for a file by themselves.</summary>
    public static IEnumerable<Lsp.Command> Of(DocumentView view)
    {
        var language = view.Project.Language;
        yield return new Lsp.Command(FixAllAction.Title.In(language), FixAllCommand.CommandName, [view.Uri]);
        yield return new Lsp.Command(TurnLanguage.TitleOf(Language.Thai).In(language), TurnLanguageCommand.CommandName, [view.Uri, TurnLanguageCommand.Thai]);
        yield return new Lsp.Command(TurnLanguage.TitleOf(Language.English).In(language), TurnLanguageCommand.CommandName, [view.Uri, TurnLanguageCommand.English]);
    }
}
