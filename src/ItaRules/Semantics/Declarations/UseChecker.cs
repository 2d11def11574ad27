using ItaRules.Diagnostics;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>Reports what <c>use</c> did not lead to. Who can read files has found that out before.</summary>
internal static class UseChecker
{
    public static UseOutcome OutcomeOf(FileScope file, UseDeclarationSyntax use) =>
        file.File.Uses.TryGetValue(use.Path.ValueText, out var resolution) ? resolution.Outcome : UseOutcome.NotFound;

    public static void Check(FileScope file, DiagnosticBag diagnostics)
    {
        foreach (var use in file.Declarations.Uses)
        {
            if (BrokenSyntax.IsBroken(use))
                continue;
            var descriptor = OutcomeOf(file, use) switch
            {
                UseOutcome.NotFound => NameDiagnostics.UseNotFound,
                UseOutcome.Circular => NameDiagnostics.UseCircular,
                UseOutcome.Empty => NameDiagnostics.UseEmpty,
                _ => null,
            };
            if (descriptor is not null)
                diagnostics.Report(descriptor, file.Tree.LocationOf(use.Path), use.Path.ValueText);
        }
    }
}
