using System.Text;
using ItaRules.Authoring.Completion;
using ItaRules.Authoring.Tests.Infrastructure;

namespace ItaRules.Authoring.Tests.Completion;

/// <summary>A completion list as somebody sees it, after the editor has kept what fits the typed word.</summary>
internal static class CompletionText
{
    /// <summary>What the server knows besides.</summary>
    public static CompletionSettings Settings { get; } = new() { Snippets = true, LibraryYears = ["2567", "2568"] };

    /// <summary>What the editor shows at the mark: label, detail, edge, and what is inserted where that is not the label.</summary>
    public static string Of(Editor editor)
    {
        var text = new StringBuilder();
        foreach (var proposal in Shown(editor))
        {
            text.Append(proposal.Kind).Append(' ').Append(proposal.Label);
            if (proposal.Detail is { } detail)
                text.Append(" — ").Append(detail);
            if (proposal.Description is { } description)
                text.Append(" [").Append(description).Append(']');
            if (proposal.NewText != proposal.Label && !proposal.IsSnippet)
                text.Append(" => ").Append(proposal.NewText);
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The proposals that fit the typed word: all its characters begin a word by which the proposal is known.</summary>
    public static IEnumerable<CompletionProposal> Shown(Editor editor) => CompletionService.Complete(editor.Context, editor.Position, Settings).Where(proposal => Fits(editor, proposal));

    /// <summary>Whether an editor shows a proposal for what is typed.</summary>
    public static bool Fits(Editor editor, CompletionProposal proposal)
    {
        var typed = editor.Annotated.Text[proposal.Span.Start..editor.Position];
        return proposal.FilterText.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || proposal.FilterText.Contains(" " + typed, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The source after the proposal with a label was taken.</summary>
    public static string Take(Editor editor, string label)
    {
        var proposal = Shown(editor).First(proposal => proposal.Label == label);
        return Editor.Apply(editor.Annotated.Text, [new Text.TextChange(proposal.Span, proposal.NewText)]);
    }
}
