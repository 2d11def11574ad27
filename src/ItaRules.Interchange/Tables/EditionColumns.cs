using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;
using ItaRules.Text;

namespace ItaRules.Interchange.Tables;

/// <summary>Which score of an edition each column of a wide table holds.</summary>
internal sealed class EditionColumns
{
    private readonly List<(int Column, Diagnostic Message)> lacking;

    private EditionColumns((int Column, ScoreDefinition Score, int Part, double Maximum)[] scores, List<(int Column, Diagnostic Message)> lacking) =>
        (Scores, this.lacking) = (scores, lacking);

    /// <summary>The columns that hold scores.</summary>
    public (int Column, ScoreDefinition Score, int Part, double Maximum)[] Scores { get; }

    /// <summary>Finds the scores, and reports columns that stand twice.</summary>
    /// <param name="layout">The head.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="catalogs">All editions, to tell in which years a code is.</param>
    /// <param name="head">The row of the head.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static EditionColumns Find(TableLayout layout, Edition edition, CatalogSet catalogs, TableRow head, DiagnosticBag diagnostics)
    {
        var scores = new List<(int, ScoreDefinition, int, double)>();
        var lacking = new List<(int, Diagnostic)>();
        var taken = new HashSet<(ScoreDefinition, int)>();
        for (var i = 0; i < layout.Columns.Length; i++)
        {
            var column = layout.Columns[i];
            if (column.Kind is not (ColumnKind.OneScore or ColumnKind.Total))
                continue;
            var subject = column.Kind == ColumnKind.Total ? new Subject(ScoreKind.Total, edition.Total.Code) : column.Subject;
            if (edition.FindScore(subject.Kind, subject.Code) is not { } score)
                lacking.Add((i, new(SheetDiagnostics.UnknownCode, head.At(i), [CodeWords.Of(subject.Kind, subject.Code), edition.Year, CodeWords.Hint(subject.Kind, subject.Code, edition, catalogs)])));
            else if (subject.Part > PartsOf(score))
                diagnostics.Report(SheetDiagnostics.UnknownPart, head.At(i), subject.Part, score.Code, PartsOf(score));
            else if (!taken.Add((score, subject.Part)))
                diagnostics.Report(TableDiagnostics.DuplicateColumn, head.At(i), column.Name);
            else
                scores.Add((i, score, subject.Part, column.Maximum));
        }

        return new([.. scores], lacking);
    }

    /// <summary>
    /// Reports the columns that the edition lacks once a row has something in them: a table of several years has the columns of all.
    /// </summary>
    public void TellLacking(RowSource rows, TableNames names, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < lacking.Count;)
        {
            if (CellScore.Read(rows.Span(lacking[i].Column), names).Kind is CellScoreKind.Empty or CellScoreKind.Missing)
            {
                i++;
                continue;
            }

            diagnostics.Add(lacking[i].Message);
            lacking.RemoveAt(i);
        }
    }

    /// <summary>How many parts a score is surveyed in; 0 for one that has none.</summary>
    public static int PartsOf(ScoreDefinition score) => score is Item { FirstPart: >= 0 } item ? item.PartCount : 0;

    /// <summary>Notes the columns of a head that are not read, or read as something else than their names say.</summary>
    public static void Tell(TableLayout layout, TableRow head, ImportLog log)
    {
        for (var i = 0; i < layout.Columns.Length; i++)
        {
            var column = layout.Columns[i];
            if (column is { Kind: ColumnKind.Unknown, Name.Length: > 0 })
                log.LeftOut(ImportDiagnostics.ColumnLeftOut, head.At(i), column.Name);
            else if (column.IsReadOtherwise)
                log.Corrected(ImportDiagnostics.FactCorrected, head.At(i), ColumnWord, column.Name, CodeWords.Of(column.Subject.Kind, column.Subject.Code));
        }
    }

    private static LocalizedText ColumnWord { get; } = new("คอลัมน์", "Column");
}
