using System.Buffers;
using ItaRules.Diagnostics;
using ItaRules.LanguageServer.State;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>Turns findings of the core into the protocol's: texts in the reader's language, places as the client counts.</summary>
internal static class DiagnosticConverter
{
    private const string Source = "ita";

    // What is greyed: it stands there for nothing.
    private static readonly HashSet<DiagnosticDescriptor> unnecessary =
    [
        NameDiagnostics.UnusedOwner, NameDiagnostics.UnusedMeasure, NameDiagnostics.UnusedName, NameDiagnostics.UnneededIgnore,
        LogicDiagnostics.PartWithoutEffect, LogicDiagnostics.NeverReached,
    ];

    private static readonly SearchValues<char> valueEnds = SearchValues.Create(",:]} \t");

    /// <summary>One finding.</summary>
    public static Lsp.Diagnostic Convert(Diagnostic diagnostic, ProjectView project) =>
        new(RangeOf(diagnostic.Location, project), diagnostic.GetMessage(project.Language))
        {
            Code = diagnostic.Id,
            CodeDescription = project.State.Client.CodeDescription ? HelpLinks.Of(diagnostic.Id, project.Language) : null,
            Source = Source,
            Severity = diagnostic.Severity switch
            {
                Severity.Error => Lsp.DiagnosticSeverity.Error,
                Severity.Warning => Lsp.DiagnosticSeverity.Warning,
                _ => Lsp.DiagnosticSeverity.Information,
            },
            Tags = unnecessary.Contains(diagnostic.Descriptor) ? [Lsp.DiagnosticTag.Unnecessary] : null,
            RelatedInformation = project.State.Client.RelatedInformation ? RelatedTo(diagnostic, project) : null,
        };

    /// <summary>What stands in for the findings when the program itself failed at them.</summary>
    public static Lsp.Diagnostic Fault(ServerState state) => new(default, AnalysisTexts.Failed.In(state.Language))
    {
        Source = Source,
        Severity = Lsp.DiagnosticSeverity.Warning,
    };

    private static Lsp.Range RangeOf(Location location, ProjectView project) => location switch
    {
        SourceLocation source => project.State.Encoding.ToRange(source.Source, source.Span),
        FileLocation file => project.DocumentOf(file.Path)?.Text is { } text
            ? project.State.Encoding.ToRange(text, ValueAt(text, new LinePosition(file.Line - 1, file.Column - 1)))
            : At(new Lsp.Position(file.Line - 1, file.Column - 1)),

        // No editor shows the cells of a workbook as text.
        _ => default,
    };

    private static Lsp.Range At(Lsp.Position position) => new(position, position);

    // The messages of JSON files name where a value begins; what an editor underlines is the value.
    private static TextSpan ValueAt(SourceText text, LinePosition place)
    {
        var start = text.GetPosition(place);
        var line = text.Content.AsSpan(start, text.GetLineSpan(Math.Clamp(place.Line, 0, text.LineCount - 1)).End - start);
        var length = line is ['"', .. var rest] ? rest.IndexOf('"') + 2 : line.IndexOfAny(valueEnds);

        // A quote without its end, or a value that the line ends with.
        if (length < (line is ['"', ..] ? 2 : 0))
            length = line.Length;
        return new TextSpan(start, Math.Max(length, Math.Min(1, line.Length)));
    }

    private static List<Lsp.DiagnosticRelatedInformation>? RelatedTo(Diagnostic diagnostic, ProjectView project)
    {
        var related = diagnostic.Related
            .Where(place => place.Location.Path.Length > 0)
            .Select(place => new Lsp.DiagnosticRelatedInformation(
                new Lsp.Location(project.AddressOf(place.Location.Path), RangeOf(place.Location, project)), place.Message.In(project.Language)))
            .ToList();
        return related.Count > 0 ? related : null;
    }
}
