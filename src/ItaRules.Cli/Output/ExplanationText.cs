using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Interchange.Results;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Explanations for people: each rule with its decision in a sentence, and below it the condition part by part.</summary>
internal sealed class ExplanationText(Screen screen, int width, Language language) : IExplanationWriter
{
    /// <inheritdoc/>
    public void Write(ScoreSheet sheet, IReadOnlyList<RuleExplanation> rules)
    {
        screen.WriteLine(new ResultWords(language).Heading(sheet), Tone.Strong);
        if (rules.Count == 0)
            screen.WriteLine(new LocalizedText("ไม่มีกฎที่ตรงกับที่ถาม", "no rule is like what is asked for").In(language));
        foreach (var rule in rules)
        {
            screen.WriteLine();
            screen.WriteLine(RulePlace.Of(rule.Rule.Rule).ToString(), Tone.Strong);
            foreach (var decision in rule.Decisions)
                Write(decision);
        }

        screen.WriteLine();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Write(DecisionExplanation decision)
    {
        var head = decision.LoopScore is { } score ? $"  {ScoreText.Code(score, language)}: " : "  ";
        WriteBroken(head, decision.Summary, decision.Outcome switch { Truth.True => Tone.Good, Truth.False => Tone.Plain, _ => Tone.Warning });
        foreach (var branch in decision.Branches)
        {
            var indent = "    ";
            if (branch.Head is { } branchHead)
            {
                WriteBroken(indent + "– ", branchHead, branch.State == BranchState.Acts ? Tone.Good : Tone.Plain);
                indent += "  ";
            }

            if (branch.Condition is { } condition)
                Write(condition, indent);
            if (branch.Needs is { } needs)
                WriteBroken(indent + "→ ", new LocalizedText($"จะมีผลเมื่อ {needs}", $"applies when {needs}").In(language), Tone.Quiet);
        }
    }

    private void Write(ConditionExplanation condition, string indent)
    {
        WriteBroken(indent + "– ", condition.Text, Tone.Plain);
        foreach (var part in condition.Parts)
            Write(part, indent + "  ");
    }

    private void WriteBroken(string head, string text, Tone tone)
    {
        foreach (var line in LineBreaker.Break(text, Math.Max(20, width - head.Length)))
        {
            screen.WriteLine(head + line, tone);
            head = new string(' ', head.Length);
        }
    }
}
