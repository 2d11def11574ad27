using ItaRules.Explanation;
using ItaRules.Interchange.Results;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Explanations as Markdown.</summary>
internal sealed class ExplanationMarkdown(TextWriter writer, Language language) : IExplanationWriter
{
    /// <inheritdoc/>
    public void Write(ScoreSheet sheet, IReadOnlyList<RuleExplanation> rules)
    {
        Line($"## {Markdown.Escape(new ResultWords(language).Heading(sheet))}");
        foreach (var rule in rules)
        {
            Line("");
            Line($"### {Markdown.Escape(RulePlace.Of(rule.Rule.Rule).ToString())}");
            Line("");
            foreach (var decision in rule.Decisions)
            {
                var head = decision.LoopScore is { } score ? $"{ScoreText.Code(score, language)}: " : "";
                Line($"- {Markdown.Escape(head + decision.Summary)}");
                foreach (var branch in decision.Branches)
                {
                    if (branch.Condition is { } condition)
                        Write(condition, "  ");
                    if (branch.Needs is { } needs)
                        Line("  - → " + Markdown.Escape(new LocalizedText($"จะมีผลเมื่อ {needs}", $"applies when {needs}").In(language)));
                }
            }
        }

        Line("");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Write(ConditionExplanation condition, string indent)
    {
        Line($"{indent}- {Markdown.Escape(condition.Text)}");
        foreach (var part in condition.Parts)
            Write(part, indent + "  ");
    }

    private void Line(string text) => writer.Write(text + "\n");
}
