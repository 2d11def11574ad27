using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Scores;

/// <summary>
/// What a sheet would be if some scores were others. What is reported moves by the formula's difference, within 0–100 and rounded to two decimals,
/// so that a sheet whose reported scores its items do not give does not jump when one item moves; what is computed is computed anew.
/// A difference needs only the parts that change: formulas are linear, and other parts may be missing.
/// </summary>
public sealed class ScoreChanges
{
    private readonly ScoreSheet sheet;
    private readonly IReadOnlyDictionary<ScoreDefinition, double> wanted;
    private readonly ItemParts parts;
    private readonly double[] reported;
    private readonly double[] values;

    // By how much each score moves, also one that is missing itself, and whether a gap was filled below it.
    private readonly double[] moves;
    private readonly bool[] isFilled;

    private ScoreChanges(ScoreSheet sheet, IReadOnlyDictionary<ScoreDefinition, double> wanted)
    {
        this.sheet = sheet;
        this.wanted = wanted;

        // A new score of an item stands for the whole item; its separately surveyed parts no longer say anything.
        parts = sheet.Details.Parts.Without(wanted.Keys.OfType<Item>());
        reported = sheet.ReportedValues();
        values = sheet.Values.ToArray();
        moves = new double[values.Length];
        isFilled = new bool[values.Length];
    }

    /// <summary>Changes scores of a sheet, all at once. An indicator, instrument or total can be set as well: what is above it follows, what is below it stays.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="values">The new scores (0–100).</param>
    /// <exception cref="ArgumentException">A score is of another edition than the sheet.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not 0–100.</exception>
    public static ChangedSheet Apply(ScoreSheet sheet, IReadOnlyDictionary<ScoreDefinition, double> values)
    {
        foreach (var (score, value) in values)
        {
            if (!ReferenceEquals(score.Edition, sheet.Edition))
                throw new ArgumentException($"{score} is not a score of {sheet.Edition}.", nameof(values));
            if (!(value is >= 0 and <= 100))
                throw new ArgumentOutOfRangeException(nameof(values), value, $"{score} is a score from 0 to 100.");
        }

        return new ScoreChanges(sheet, values).Apply();
    }

    private ChangedSheet Apply()
    {
        var unmoved = ImmutableArray.CreateBuilder<ScoreDefinition>();
        foreach (var score in sheet.Edition.Scores)
        {
            var before = sheet.Value(score);
            if (wanted.TryGetValue(score, out var value))
                Set(score, before, value);
            else if (score.Formula is { } formula)
                Follow(score, formula, before, unmoved);
        }

        // Which level the scores had was the assessors' word; which they would have is the scale's.
        var levelMoves = sheet.Edition.Instruments.Append<ScoreDefinition>(sheet.Edition.Total).Any(score => moves[score.Ordinal] != 0);
        var details = sheet.Details with { Parts = parts, ReportedLevel = levelMoves ? null : sheet.Details.ReportedLevel };
        var changed = new ScoreSheet(sheet.Edition, sheet.Agency, reported, details);
        return new ChangedSheet(
            changed,
            [.. sheet.Edition.Scores.Where(score => !sheet.Value(score).Equals(changed.Value(score))).Select(score => new ScoreChange(score, sheet.Value(score), changed.Value(score)))],
            unmoved.ToImmutable());
    }

    private void Set(ScoreDefinition score, double before, double value)
    {
        reported[score.Ordinal] = values[score.Ordinal] = value;
        if (double.IsNaN(before))
            isFilled[score.Ordinal] = true;
        else
            moves[score.Ordinal] = value - before;
    }

    private void Follow(ScoreDefinition score, Formula formula, double before, ImmutableArray<ScoreDefinition>.Builder unmoved)
    {
        var place = score.Ordinal;
        var move = formula.Terms.Sum(term => term.Weight * moves[term.Part.Ordinal]);
        var fillsGap = formula.Terms.Any(term => isFilled[term.Part.Ordinal]);
        if (double.IsNaN(sheet.Reported(score)))
        {
            values[place] = ScoreCalculator.Compute(score, values, parts);
            moves[place] = double.IsNaN(before) ? move : values[place] - before;
            isFilled[place] = fillsGap;
            return;
        }

        // What is reported already counts the score that the sheet did not give, whatever it was.
        if (fillsGap)
            unmoved.Add(score);
        if (move == 0)
            return;
        reported[place] = values[place] = Math.Clamp(ScoreArithmetic.RoundScore(before + move), 0, 100);
        moves[place] = values[place] - before;
    }
}
