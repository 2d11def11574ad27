using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Scores;
using ItaRules.Semantics;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Broken and undecided promises as messages at the place where the promise stands.</summary>
public static class ExpectationMessages
{
    /// <summary>What became of the promises on one sheet: what is kept says nothing.</summary>
    /// <param name="result">The result.</param>
    /// <param name="row">The row of the sheet.</param>
    public static ImmutableArray<Diagnostic> Of(EvaluationResult result, int row) => [.. Find(result, row).Select(finding => finding.Told(1))];

    /// <summary>What became of the promises on all sheets: one message a place, about the first sheet with how many others there are.</summary>
    /// <param name="result">The result.</param>
    public static ImmutableArray<Diagnostic> Of(EvaluationResult result) => result.Expectations is not { } expectations
        ? []
        : [.. expectations.RowsToTell().SelectMany(row => Find(result, row)).GroupBy(finding => (finding.Descriptor, finding.Place)).Select(group => group.First().Told(group.Count()))];

    private static IEnumerable<Finding> Find(EvaluationResult result, int row)
    {
        if (result.Expectations is not { } expectations)
            return [];
        var scores = result.ScoresOf(row);
        var broken = expectations.BrokenOn(row).GroupBy(one => one.Expect.Syntax).Select(group => new Finding(
            ExpectationDiagnostics.Broken, group.Key, scores.Sheet, Sentences(group.Select(one => (Func<Language, string>)(language => ExpectationText.Of(one, scores, language))))));
        var undecided = expectations.UndecidedOn(row).Select(one => new Finding(
            ExpectationDiagnostics.Undecided, one.Place, scores.Sheet, Sentences([language => MissingText.Of(one.Lacks, scores, language)])));
        return [.. broken, .. undecided];
    }

    // A loop says the same of several scores.
    private static LocalizedText Sentences(IEnumerable<Func<Language, string>> sentences)
    {
        var list = sentences.ToList();
        return new(string.Join("; ", list.Select(one => one(Language.Thai)).Distinct()), string.Join("; ", list.Select(one => one(Language.English)).Distinct()));
    }

    private sealed record Finding(DiagnosticDescriptor Descriptor, SyntaxReference Place, ScoreSheet Sheet, LocalizedText What)
    {
        public Diagnostic Told(int sheets)
        {
            var known = Sheet.Agency.Name.Length > 0 ? Sheet.Agency.Name : Sheet.Details.Name;
            var name = known.Length > 0 ? new LocalizedText(known, known) : new LocalizedText("ใบคะแนนนี้", "this sheet");
            var others = sheets - 1;
            var agencies = others == 0 ? name : new LocalizedText(
                $"{name.Thai} และอีก {NumberText.Count(others)} หน่วยงาน", $"{name.English} and {NumberText.Count(others)} {(others == 1 ? "other agency" : "other agencies")}");
            return new Diagnostic(Descriptor, Place.Location, [agencies, What]);
        }
    }
}
