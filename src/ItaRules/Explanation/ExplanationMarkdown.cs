using System.Text;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Explanations as Markdown, to be put into a page, a message or beside an editor.</summary>
public static class ExplanationMarkdown
{
    /// <summary>The decisions of a rule as a list, each with its conditions part by part and what it would take.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="language">The reader's language, in which the explanation was made.</param>
    public static string Of(RuleExplanation explanation, Language language)
    {
        var text = new StringBuilder();
        foreach (var decision in explanation.Decisions)
        {
            var head = decision.LoopScore is { } score ? $"{ScoreText.Code(score, language)}: " : "";
            Line($"- {Markdown.Escape(head + decision.Summary)}");
            foreach (var branch in decision.Branches)
            {
                var indent = "  ";
                if (branch.Head is { } branchHead)
                {
                    Line($"{indent}- {Markdown.Escape(branchHead)}");
                    indent += "  ";
                }

                if (branch.Condition is { } condition)
                    Write(condition, indent);
                if (branch.Needs is { } needs)
                    Line($"{indent}- → " + Markdown.Escape(new LocalizedText($"จะมีผลเมื่อ {needs}", $"applies when {needs}").In(language)));
            }
        }

        return text.ToString();

        void Write(ConditionExplanation condition, string indent)
        {
            Line($"{indent}- {Markdown.Escape(condition.Text)}");
            foreach (var part in condition.Parts)
                Write(part, indent + "  ");
        }

        void Line(string line) => text.Append(line).Append('\n');
    }
}
