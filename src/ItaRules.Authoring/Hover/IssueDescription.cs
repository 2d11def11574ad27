using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Explanation;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Describes an issue: its title and its items.</summary>
internal sealed class IssueDescription : IDescription
{
    /// <inheritdoc/>
    public SubjectKind Kind => SubjectKind.Issue;

    /// <summary>“ประเด็นที่ 6”.</summary>
    public static string Name(Issue issue, Language language) => new LocalizedText($"ประเด็นที่ {issue.Number}", $"issue {issue.Number}").In(language);

    /// <inheritdoc/>
    public string? Describe(AuthoringContext context, string name)
    {
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || context.Edition?.FindIssue(number) is not { } issue)
            return null;
        var language = context.Language;
        return new MarkdownText().Head(Name(issue, language), issue.Title.In(language))
            .Item(new LocalizedText("ข้อ", "items").In(language), ScoreText.ShortList(issue.Items, language))
            .Item(CertaintyText.Of(issue.Provenance, language)).ToString();
    }
}
