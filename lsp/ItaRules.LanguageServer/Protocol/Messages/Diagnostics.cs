using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>One finding in a document.</summary>
internal sealed record Diagnostic(Range Range, string Message)
{
    /// <summary>How grave it is.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Its stable id, as <c>ITA1001</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Where its page of help is.</summary>
    public CodeDescription? CodeDescription { get; init; }

    /// <summary>Who says so.</summary>
    public string? Source { get; init; }

    /// <summary>How to draw it.</summary>
    public IReadOnlyList<DiagnosticTag>? Tags { get; init; }

    /// <summary>Other places that belong to it.</summary>
    public IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation { get; init; }

    /// <summary>What the client gives back when it asks for fixes.</summary>
    public JToken? Data { get; init; }
}

/// <summary>How grave a finding is.</summary>
internal enum DiagnosticSeverity
{
    /// <summary>It must be mended.</summary>
    Error = 1,

    /// <summary>It is most likely not meant.</summary>
    Warning = 2,

    /// <summary>It is good to know.</summary>
    Information = 3,

    /// <summary>A way to write it better.</summary>
    Hint = 4,
}

/// <summary>How to draw a finding.</summary>
internal enum DiagnosticTag
{
    /// <summary>Greyed: nothing uses it.</summary>
    Unnecessary = 1,

    /// <summary>Struck through: there is a newer way.</summary>
    Deprecated = 2,
}

/// <summary>The page of help of a finding.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Another place that belongs to a finding.</summary>
internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

/// <summary>Parameters of <c>textDocument/publishDiagnostics</c>; they replace all that was published for the document.</summary>
internal sealed record PublishDiagnosticsParams(DocumentUri Uri, IReadOnlyList<Diagnostic> Diagnostics, int? Version = null);

/// <summary>Parameters of <c>textDocument/diagnostic</c>.</summary>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? Identifier = null, string? PreviousResultId = null) : IDocumentParams;

/// <summary>Parameters of <c>workspace/diagnostic</c>.</summary>
internal sealed record WorkspaceDiagnosticParams(IReadOnlyList<PreviousResultId> PreviousResultIds, string? Identifier = null);

/// <summary>The result that the client has of a document.</summary>
internal sealed record PreviousResultId(DocumentUri Uri, string Value);

/// <summary>Findings of a document, or that they are those of <see cref="ResultId"/>.</summary>
/// <param name="Kind"><c>full</c> or <c>unchanged</c>.</param>
internal record DocumentDiagnosticReport(string Kind)
{
    /// <summary>The kind of a report with findings.</summary>
    public const string Full = "full";

    /// <summary>The kind of a report without, because nothing changed.</summary>
    public const string Unchanged = "unchanged";

    /// <summary>The name of this result, to ask whether it still holds.</summary>
    public string? ResultId { get; init; }

    /// <summary>The findings; null when unchanged.</summary>
    public IReadOnlyList<Diagnostic>? Items { get; init; }

    /// <summary>The findings of other documents that depend on this one, by address; null when the client does not take them.</summary>
    public IReadOnlyDictionary<string, DocumentDiagnosticReport>? RelatedDocuments { get; init; }
}

/// <summary>The report of one document among those of the workspace.</summary>
internal sealed record WorkspaceDocumentDiagnosticReport(
    string Kind,
    DocumentUri Uri,
    [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] int? Version) : DocumentDiagnosticReport(Kind);

/// <summary>The reports of the workspace.</summary>
internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<WorkspaceDocumentDiagnosticReport> Items);

/// <summary>The data of a <c>ServerCancelled</c> error of a diagnostic request.</summary>
internal sealed record DiagnosticServerCancellationData(bool RetriggerRequest);
