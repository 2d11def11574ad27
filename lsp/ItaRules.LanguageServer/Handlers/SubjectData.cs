using ItaRules.Authoring.Hover;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.State;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Handlers;

/// <summary>What a client gives back to be told more about something that it shows.</summary>
/// <param name="Uri">The document that it was shown in.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Name">Which one.</param>
internal sealed record SubjectData(Lsp.DocumentUri Uri, SubjectKind Kind, string Name)
{
    /// <summary>What can be said of it; null when nothing was given back, or it is gone.</summary>
    /// <param name="data">What the client gave back.</param>
    /// <param name="state">The moment.</param>
    /// <param name="isMarkdown">Whether the client shows Markdown there.</param>
    public static Lsp.MarkupContent? Describe(JToken? data, ServerState state, Func<DocumentView, bool> isMarkdown)
    {
        if (data is null)
            return null;
        var subject = LspJson.Read<SubjectData>(data);
        return state.Find(subject.Uri) is { } view && SubjectDescriber.Describe(view.Context, new DescribedSubject(subject.Kind, subject.Name)) is { } markdown
            ? Markup.Of(markdown, isMarkdown(view))
            : null;
    }
}
