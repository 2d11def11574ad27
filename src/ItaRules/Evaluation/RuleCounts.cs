namespace ItaRules.Evaluation;

/// <summary>On how many sheets a rule acts. The sheets on which it neither acts nor is undetermined are those where its condition is false.</summary>
/// <param name="Sheets">How many sheets there are.</param>
/// <param name="Acting">On how many of them the rule acts; for a loop, at one score at least.</param>
/// <param name="Undetermined">On how many of them it does not act, and a missing score leaves open whether it would.</param>
public readonly record struct RuleCounts(int Sheets, int Acting, int Undetermined);
