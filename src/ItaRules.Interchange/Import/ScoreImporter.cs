using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Scores;
using ItaRules.Scores;
using ItaRules.Scores.Checks;

namespace ItaRules.Interchange.Import;

/// <summary>
/// Makes score sheets of files as they really come, and gives account of every piece: understood, taken as something else, or left out.
/// </summary>
public static class ScoreImporter
{
    /// <summary>Imports a file of any form that <see cref="ScoreFiles"/> reads.</summary>
    /// <param name="stream">The file; left open.</param>
    /// <param name="path">Its name as messages show it.</param>
    /// <param name="catalogs">The editions that it may be of.</param>
    /// <param name="options">What the caller knows that the file may not say.</param>
    public static ImportResult Import(Stream stream, string path, CatalogSet catalogs, ScoreReadOptions? options = null)
    {
        var sheets = ImmutableArray.CreateBuilder<ScoreSheet>();
        var entries = ImmutableArray.CreateBuilder<ImportEntry>();
        var diagnostics = new DiagnosticBag();
        var checker = new SheetChecker();
        var form = ScoreFiles.FormOf(stream, path, out var whole);
        var steps = form is FileForm.Table or FileForm.Workbook or FileForm.Text
            ? TableFiles.Read(form, whole, path, catalogs, options ?? ScoreReadOptions.None, keepsUnderstood: true)
            : ScoreFiles.Read(whole, path, catalogs, options).Select(result => new TableFiles.Step(result, []));
        foreach (var (result, notes) in steps)
        {
            entries.AddRange(notes);
            if (result is null)
                continue;
            diagnostics.AddRange(result.Diagnostics);
            if (result.Sheet is not { } sheet)
                continue;
            sheets.Add(sheet);
            entries.AddRange(checker.Check(sheet).Select(doubt => new ImportEntry(ImportEntryKind.Doubtful, doubt)));
        }

        // Notes come when a table ends and doubts when the sheet is whole; a reader follows the file.
        var inOrder = entries
            .OrderBy(entry => entry.Kind == ImportEntryKind.Doubtful)
            .ThenBy(entry => entry.Message.Location is CellLocation cell ? cell.Sheet : "", StringComparer.Ordinal)
            .ThenBy(entry => entry.Message.Location.Line);
        return new(sheets.ToImmutable(), new([.. inOrder]), diagnostics.ToImmutable());
    }
}
