using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;

namespace ItaRules.Interchange.Tables;

/// <summary>Which score of an edition each column of a wide table holds.</summary>
internal sealed class EditionColumns
{
    private EditionColumns((int Column, ScoreDefinition Score, int Part, double Maximum)[] scores) => Scores = scores;

    /// <summary>The columns that hold scores.</summary>
    public (int Column, ScoreDefinition Score, int Part, double Maximum)[] Scores { get; }

    /// <summary>Finds the scores, and reports columns that the edition does not have or that stand twice.</summary>
    /// <param name="layout">The head.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="catalogs">All editions, to tell in which years a code is.</param>
    /// <param name="head">The row of the head.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static EditionColumns Find(TableLayout layout, Edition edition, CatalogSet catalogs, TableRow head, DiagnosticBag diagnostics)
    {
        var scores = new List<(int, ScoreDefinition, int, double)>();
        var taken = new HashSet<(ScoreDefinition, int)>();
        for (var i = 0; i < layout.Columns.Length; i++)
        {
            var column = layout.Columns[i];
            if (column.Kind is not (ColumnKind.OneScore or ColumnKind.Total))
                continue;
            var subject = column.Kind == ColumnKind.Total ? new Subject(ScoreKind.Total, edition.Total.Code) : column.Subject;
            if (edition.FindScore(subject.Kind, subject.Code) is not { } score)
                diagnostics.Report(SheetDiagnostics.UnknownCode, head.At(i), CodeWords.Of(subject.Kind, subject.Code), edition.Year, CodeWords.Hint(subject.Kind, subject.Code, edition, catalogs));
            else if (subject.Part > PartsOf(score))
                diagnostics.Report(SheetDiagnostics.UnknownPart, head.At(i), subject.Part, score.Code, PartsOf(score));
            else if (!taken.Add((score, subject.Part)))
                diagnostics.Report(TableDiagnostics.DuplicateColumn, head.At(i), column.Name);
            else
                scores.Add((i, score, subject.Part, column.Maximum));
        }

        return new([.. scores]);
    }

    /// <summary>How many parts a score is surveyed in; 0 for one that has none.</summary>
    public static int PartsOf(ScoreDefinition score) => score is Item { FirstPart: >= 0 } item ? item.PartCount : 0;

    /// <summary>Notes the columns of a head that are not read.</summary>
    public static void TellUnknown(TableLayout layout, TableRow head, ImportLog log)
    {
        for (var i = 0; i < layout.Columns.Length; i++)
        {
            if (layout.Columns[i] is { Kind: ColumnKind.Unknown, Name.Length: > 0 } column)
                log.LeftOut(ImportDiagnostics.ColumnLeftOut, head.At(i), column.Name);
        }
    }
}
