using ItaRules.LanguageServer.State;
using ItaRules.Scores;

namespace ItaRules.LanguageServer.Projects;

/// <summary>Turns score sheets into what our own client shows of them.</summary>
internal static class SheetConverter
{
    /// <summary>A sheet.</summary>
    public static Lsp.Sheet Convert(ScoreSheet sheet, ProjectView project) => new(
        sheet.Details.Name,
        NameOf(sheet),
        sheet.Edition.Year,
        Number(sheet.Value(sheet.Edition.Total)),
        sheet.Level?.Title.In(project.Language),
        AddressOf(sheet, project));

    /// <summary>The agency's name, or the name of the file when the sheet has none.</summary>
    public static string NameOf(ScoreSheet sheet) => sheet.Agency.Name.Length > 0 ? sheet.Agency.Name : sheet.Details.Name;

    /// <summary>The file that holds a sheet.</summary>
    public static Lsp.DocumentUri AddressOf(ScoreSheet sheet, ProjectView project) => project.AddressOf(sheet.Details.Source ?? sheet.Details.Name);

    /// <summary>A score with two decimals; null when it is missing.</summary>
    public static double? Number(double score) => double.IsNaN(score) ? null : Math.Round(score, 2);
}
