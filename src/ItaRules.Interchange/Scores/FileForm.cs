namespace ItaRules.Interchange.Scores;

/// <summary>The form of a score file.</summary>
internal enum FileForm
{
    /// <summary>Score sheets in JSON.</summary>
    Json,

    /// <summary>A table in CSV.</summary>
    Table,

    /// <summary>An Excel workbook, or something else that is packed like one.</summary>
    Workbook,

    /// <summary>A document as text, its tables with tabs or pipes.</summary>
    Text,

    /// <summary>A workbook of the old form or with a password, or another file of old office programs; not read.</summary>
    OldOffice,

    /// <summary>A PDF file; not read.</summary>
    Pdf,

    /// <summary>A document in RTF; not read.</summary>
    RichText,
}
