namespace ItaRules.Workspace.Scores;

/// <summary>How far the reading of scores is.</summary>
/// <param name="Fraction">The part that is read, 0 to 1.</param>
/// <param name="Sheets">How many sheets have been read.</param>
public readonly record struct ScoreProgress(double Fraction, int Sheets);
