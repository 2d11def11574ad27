using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Semantics.Declarations;

/// <summary>Reports files of a project that name different plan years for one edition: each keeps its own, and a plan of all has the earliest.</summary>
internal static class PlanYearChecker
{
    private static readonly LocalizedText here = new("ระบุไว้ที่นี่", "it is said here");

    public static void Check(ImmutableArray<FileScope> files, DiagnosticBag diagnostics)
    {
        var earliest = new Dictionary<int, FileScope>();
        foreach (var file in files)
        {
            if (IsSaid(file) && (!earliest.TryGetValue(file.NamedEdition!.Year, out var other) || file.PlanYear < other.PlanYear))
                earliest[file.NamedEdition.Year] = file;
        }

        foreach (var file in files)
        {
            if (IsSaid(file) && earliest[file.NamedEdition!.Year] is var first && first.PlanYear != file.PlanYear)
            {
                diagnostics.Add(new Diagnostic(
                    NameDiagnostics.PlanYearsDiffer, PlaceIn(file), [file.PlanYear!, first.Tree.Text.Path, first.PlanYear!], [new RelatedLocation(PlaceIn(first), here)]));
            }
        }
    }

    // A library's own plan is nothing to the project that uses it.
    private static bool IsSaid(FileScope file) => !file.File.IsUsed && file is { NamedEdition: not null, PlanYear: not null };

    private static SourceLocation PlaceIn(FileScope file) => file.Tree.LocationOf(file.Declarations.Editions[0].PlanYear!);
}
