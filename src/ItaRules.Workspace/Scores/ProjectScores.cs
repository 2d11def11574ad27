using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Scores;

namespace ItaRules.Workspace.Scores;

/// <summary>The score sheets of a project: those of the year that is worked with, and those of earlier years. Immutable.</summary>
public sealed class ProjectScores
{
    private readonly ImmutableArray<ScoreSheet> earlier;
    private readonly CatalogSet catalogs;

    /// <summary>Lays sheets in tables.</summary>
    /// <param name="sheets">The sheets that are worked with.</param>
    /// <param name="earlier">The sheets of earlier years.</param>
    /// <param name="catalogs">Knows which codes of two years mean the same.</param>
    /// <param name="diagnostics">What was wrong with reading them.</param>
    public ProjectScores(IEnumerable<ScoreSheet> sheets, ImmutableArray<ScoreSheet> earlier, CatalogSet catalogs, ImmutableArray<Diagnostic> diagnostics)
        : this(Lay(sheets, earlier, catalogs), earlier, catalogs, diagnostics)
    {
    }

    private ProjectScores(ImmutableArray<ScoreYear> years, ImmutableArray<ScoreSheet> earlier, CatalogSet catalogs, ImmutableArray<Diagnostic> diagnostics, ScoreView? view = null)
    {
        this.earlier = earlier;
        this.catalogs = catalogs;
        Years = years;
        Diagnostics = diagnostics;
        View = view ?? new ScoreView(years);
    }

    /// <summary>The sheets that are worked with, a table an edition, by year, each with the scores of an earlier year beside it.</summary>
    public ImmutableArray<ScoreYear> Years { get; }

    /// <summary>What may be asked about the sheets, and which of them the reader has chosen.</summary>
    public ScoreView View { get; }

    /// <summary>What was wrong with reading the sheets.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What looks wrong about the figures (ITA55xx) of the score files that are open in an editor; nothing where none is.</summary>
    public ImmutableArray<Diagnostic> Doubts { get; init; } = [];

    /// <summary>The sheets that are worked with.</summary>
    public IEnumerable<ScoreSheet> Sheets => Years.SelectMany(year => year.Table.Sheets);

    /// <summary>The same with another sheet chosen.</summary>
    /// <exception cref="ArgumentException">The sheet is not one of <see cref="Sheets"/>.</exception>
    public ProjectScores Choose(ScoreSheet sheet) => new(Years, earlier, catalogs, Diagnostics, View.Choose(sheet)) { Doubts = Doubts };

    /// <summary>The same with other sheets in the place of these, as after a question of the form "what if".</summary>
    /// <param name="change">Gives the sheet to be put in the place of each.</param>
    public ProjectScores Select(Func<ScoreSheet, ScoreSheet> change) => new(Sheets.Select(change), earlier, catalogs, Diagnostics);

    private static ImmutableArray<ScoreYear> Lay(IEnumerable<ScoreSheet> sheets, ImmutableArray<ScoreSheet> earlier, CatalogSet catalogs) =>
        [.. ScoreTable.ByEdition(sheets).Select(table => new ScoreYear(table, earlier.IsEmpty ? null : new PreviousScores(table, earlier, catalogs)))];
}
