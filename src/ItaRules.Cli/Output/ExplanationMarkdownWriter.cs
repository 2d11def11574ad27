using ItaRules.Explanation;
using ItaRules.Interchange.Results;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Explanations as Markdown.</summary>
internal sealed class ExplanationMarkdownWriter(TextWriter writer, Language language) : IExplanationWriter
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
            writer.Write(ExplanationMarkdown.Of(rule, language));
        }

        Line("");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Line(string text) => writer.Write(text + "\n");
}
