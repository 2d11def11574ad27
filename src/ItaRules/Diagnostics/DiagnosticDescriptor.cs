using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>One kind of message: its stable id and its wording, with {0}, {1} … for what differs from case to case.</summary>
/// <param name="Id">The stable id, such as ITA0001; it names the help page too.</param>
/// <param name="DefaultSeverity">How grave it is unless the project says otherwise.</param>
/// <param name="Message">The wording in both languages, a composite format.</param>
public sealed record DiagnosticDescriptor(string Id, Severity DefaultSeverity, LocalizedText Message);
