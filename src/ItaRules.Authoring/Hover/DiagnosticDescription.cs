using ItaRules.Diagnostics;

namespace ItaRules.Authoring.Hover;

/// <summary>Describes a message by its wording.</summary>
internal sealed class DiagnosticDescription : IDescription
{
    /// <inheritdoc/>
    public SubjectKind Kind => SubjectKind.Diagnostic;

    /// <summary>The wording, with a mark where it differs from case to case.</summary>
    public static string Wording(DiagnosticDescriptor descriptor, Text.Language language) =>
        System.Text.RegularExpressions.Regex.Replace(descriptor.Message.In(language), @"\{\d+\}", "…");

    /// <inheritdoc/>
    public string? Describe(AuthoringContext context, string name) =>
        DiagnosticDescriptors.Find(name) is { } descriptor ? new MarkdownText().Head(descriptor.Id).Paragraph(Wording(descriptor, context.Language)).ToString() : null;
}
