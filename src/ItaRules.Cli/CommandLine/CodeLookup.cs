using ItaRules.Catalogs;
using ItaRules.Text;

namespace ItaRules.Cli.CommandLine;

/// <summary>Finds the score that a code on a command line means.</summary>
internal static class CodeLookup
{
    /// <summary>The score.</summary>
    /// <param name="edition">The year's catalogue.</param>
    /// <param name="code">The code: <c>o14</c>, <c>9.1</c>, <c>9</c>, <c>indicator 9</c>, <c>OIT</c>, <c>total</c>.</param>
    /// <exception cref="UsageException">The year has no such score.</exception>
    public static ScoreDefinition Find(Edition edition, string code)
    {
        var wanted = NameText.Normalize(code);
        return edition.Scores.FirstOrDefault(score => NameText.Same(score.Code, wanted) || NameText.Same(score.RuleCode, wanted))
            ?? throw new UsageException(Unknown(edition, code, wanted));
    }

    private static LocalizedText Unknown(Edition edition, string code, string wanted)
    {
        // Documents print ๐๑๔, with a Thai zero in place of the letter.
        var likely = wanted is ['0', _, ..] ? "o" + wanted[1..] : wanted;
        return Spelling.Nearest(likely, edition.Scores.Select(score => score.Code), 1) is [var nearest]
            ? new($"ปี {edition.Year} ไม่มี “{code}” หมายถึง {nearest} หรือไม่", $"{edition.Year} has no “{code}”; did you mean {nearest}?")
            : new($"ปี {edition.Year} ไม่มี “{code}”", $"{edition.Year} has no “{code}”");
    }
}
