using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>A rule as it is decided for the chosen sheet, in the edition of that sheet.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Bound">What is decided; null when the rule has an error, or is of another year.</param>
/// <param name="Rules">All rules that apply to sheets of the edition.</param>
/// <param name="Scores">What the rule reads.</param>
internal sealed record RuleOutcome(RuleSymbol Rule, BoundRule? Bound, BoundRuleSet Rules, SheetScores Scores)
{
    /// <summary>The rule of a name; null when there is none, or no sheet is chosen.</summary>
    public static RuleOutcome? Find(AuthoringContext context, string name)
    {
        if (context.Compilation.Symbols.FindRule(name) is not { } rule || context.Scores.Chosen is not { } chosen || context.Scores.ChosenIn(chosen.Edition) is not { } scores)
            return null;
        var rules = context.Compilation.Bind(chosen.Edition);
        return new RuleOutcome(rule, rules.Find(rule), rules, scores);
    }

    /// <summary>Why the rule is not decided.</summary>
    public string WhyNotDecided(Language language) => (Rules.IsElsewhere(Rule)
        ? new LocalizedText($"กฎนี้เป็นของปีอื่น จึงไม่ใช้กับคะแนนปี {Rules.Edition.Year}", $"the rule is of another year and does not apply to scores of {Rules.Edition.Year}")
        : new LocalizedText("กฎมีข้อผิดพลาด จึงยังพิจารณาไม่ได้", "the rule has an error and cannot be decided yet")).In(language);
}
