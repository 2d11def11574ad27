using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;

namespace ItaRules.Cli.Tests.Library;

/// <summary>The rule library of this repository, as the program loads it.</summary>
internal static class ShippedRules
{
    /// <summary>The folder of the library.</summary>
    public static string Folder { get; } = FilePath.Join(Ita.Repository, "rules");

    /// <summary>The years (BE) that the library has rules for.</summary>
    public static ImmutableArray<int> Years { get; } = [2565, 2566, 2567, 2568];

    /// <summary>The library of a year as a project of its own, without scores.</summary>
    public static ProjectSnapshot Load(int year) => Project.Load(
        new ProjectOptions { Directory = Folder, Library = Folder, Rules = [$"{year}"], ReadsScores = false },
        PhysicalFileSystem.Instance).Current;

    /// <summary>The sheets made for the edges of a year's rules, with the rules of that year.</summary>
    public static ProjectSnapshot LoadEdges(int year) => Project.Load(
        new ProjectOptions { Directory = FilePath.Join(Ita.Repository, $"tests/TestData/library/{year}"), Library = Folder },
        PhysicalFileSystem.Instance).Current;

    /// <summary>What the library says about one sheet.</summary>
    public static SheetResult Evaluate(ProjectSnapshot library, ScoreSheet sheet, ScoreSheet? lastYear = null)
    {
        var table = new ScoreTable(sheet.Edition, [sheet]);
        var previous = lastYear is null ? null : new PreviousScores(table, [lastYear], CatalogFiles.Shipped);
        return Evaluator.Evaluate(library.Compilation.Bind(sheet.Edition), table, previous)[0];
    }

    /// <summary>A sheet with a score for every item.</summary>
    public static ScoreSheet Sheet(Edition edition, Func<Item, double> score)
    {
        var values = new double[edition.Scores.Length];
        Array.Fill(values, double.NaN);
        foreach (var item in edition.Items)
            values[item.Ordinal] = score(item);
        return new ScoreSheet(edition, Agency.Unnamed, values);
    }
}
