using ItaRules.Diagnostics;
using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>Turns findings of the core into the protocol's: texts in the reader's language, places as the client counts.</summary>
internal static class DiagnosticConverter
{
    private const string Source = "ita";

    /// <summary>One finding, in the document whose text it was found in.</summary>
    public static Lsp.Diagnostic Convert(Diagnostic diagnostic, OpenDocument document, ServerState state) =>
        new(RangeOf(diagnostic.Location, document, state), diagnostic.GetMessage(state.Language))
        {
            Code = diagnostic.Id,
            Source = Source,
            Severity = diagnostic.Severity switch
            {
                Severity.Error => Lsp.DiagnosticSeverity.Error,
                Severity.Warning => Lsp.DiagnosticSeverity.Warning,
                Severity.Info => Lsp.DiagnosticSeverity.Information,
                _ => Lsp.DiagnosticSeverity.Hint,
            },
            Tags = diagnostic.Severity == Severity.Hidden ? [Lsp.DiagnosticTag.Unnecessary] : null,
            RelatedInformation = state.Client.RelatedInformation ? RelatedTo(diagnostic, state) : null,
        };

    /// <summary>What stands in for the findings when the program itself failed at them.</summary>
    public static Lsp.Diagnostic Fault(ServerState state) => new(default, AnalysisTexts.Failed.In(state.Language))
    {
        Source = Source,
        Severity = Lsp.DiagnosticSeverity.Warning,
    };

    private static Lsp.Range RangeOf(Location location, OpenDocument document, ServerState state) => location is SourceLocation source
        ? state.Encoding.ToRange(source.Source, source.Span)
        : LineOf(location, document, state);

    private static Lsp.Range LineOf(Location location, OpenDocument document, ServerState state)
    {
        var line = document.Text.GetLineSpan(Math.Clamp(location.Line - 1, 0, document.Text.LineCount - 1));
        return state.Encoding.ToRange(document.Text, line);
    }

    private static List<Lsp.DiagnosticRelatedInformation>? RelatedTo(Diagnostic diagnostic, ServerState state)
    {
        var related = diagnostic.Related
            .Where(place => place.Location is SourceLocation)
            .Select(place =>
            {
                var source = (SourceLocation)place.Location;
                var range = state.Encoding.ToRange(source.Source, source.Span);
                return new Lsp.DiagnosticRelatedInformation(new Lsp.Location(state.AddressOf(source.Source.Path), range), place.Message.In(state.Language));
            })
            .ToList();
        return related.Count > 0 ? related : null;
    }
}
