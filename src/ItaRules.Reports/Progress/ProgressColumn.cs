using ItaRules.Reports.Wording;
using ItaRules.Text;

namespace ItaRules.Reports.Progress;

/// <summary>The columns of the workbook that staff fill in, in order.</summary>
internal enum ProgressColumn
{
    /// <summary>The measure's name in the rules, by which a row finds its measure again.</summary>
    Measure,

    /// <summary>The measure's title.</summary>
    Title,

    /// <summary>The number of the step.</summary>
    Number,

    /// <summary>The step.</summary>
    Step,

    /// <summary>The owners.</summary>
    Owners,

    /// <summary>The first day of the period.</summary>
    From,

    /// <summary>The last day of the period.</summary>
    To,

    /// <summary>How far the step is; to be filled in.</summary>
    State,

    /// <summary>The day on which it was done; to be filled in.</summary>
    Day,

    /// <summary>What was done; to be filled in.</summary>
    Result,

    /// <summary>Where the evidence is, an address a line; to be filled in.</summary>
    Evidence,

    /// <summary>What stood in the way; to be filled in.</summary>
    Obstacles,

    /// <summary>What should be done better; to be filled in.</summary>
    Suggestion,

    /// <summary>What came of the measure, in its first row; to be filled in.</summary>
    Outcome,

    /// <summary>That the measure or step is no longer in the plan.</summary>
    Remark,
}

/// <summary>The headings of the workbook's columns.</summary>
internal static class ProgressColumns
{
    /// <summary>All columns, in order.</summary>
    public static IReadOnlyList<ProgressColumn> All { get; } = Enum.GetValues<ProgressColumn>();

    /// <summary>Whether staff fill the column in.</summary>
    public static bool IsInput(ProgressColumn column) => column is >= ProgressColumn.State and <= ProgressColumn.Outcome;

    /// <summary>The heading in a language.</summary>
    public static string Heading(ProgressColumn column, Words words) => words[$"progress.column.{column}"];

    /// <summary>The column with this heading in either language; null when there is none.</summary>
    public static ProgressColumn? Find(string heading)
    {
        foreach (var column in All)
        {
            var words = Words.All[$"progress.column.{column}"];
            if (NameText.Same(heading, words.Thai) || NameText.Same(heading, words.English))
                return column;
        }

        return null;
    }
}
