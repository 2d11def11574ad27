using ItaRules.Diagnostics;

namespace ItaRules.Semantics.Declarations;

/// <summary>Reports what <c>use</c> did not lead to. Who can read files has found that out before.</summary>
internal static class UseChecker
{
    public static void Check(FileScope file, DiagnosticBag diagnostics)
    {
        foreach (var use in file.Declarations.Uses)
        {
            if (BrokenSyntax.IsBroken(use))
                continue;
            var text = use.Path.ValueText;
            var outcome = file.File.Uses.TryGetValue(text, out var resolution) ? resolution.Outcome : UseOutcome.NotFound;
            var descriptor = outcome switch
            {
                UseOutcome.NotFound => NameDiagnostics.UseNotFound,
                UseOutcome.Circular => NameDiagnostics.UseCircular,
                UseOutcome.Empty => NameDiagnostics.UseEmpty,
                _ => null,
            };
            if (descriptor is not null)
                diagnostics.Report(descriptor, file.Tree.LocationOf(use.Path), text);
        }
    }
}
