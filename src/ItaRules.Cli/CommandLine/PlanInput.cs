using ItaRules.Reports.Composing;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.Cli.CommandLine;

/// <summary>Takes the plan of one agency out of a project.</summary>
internal static class PlanInput
{
    /// <summary>The language of documents: they are those of Thai agencies, so that another language has to be asked for.</summary>
    public static Language LanguageOf(Session session, ProjectSnapshot snapshot) => session.AskedLanguage ?? snapshot.Settings.Settings.Language ?? Language.Thai;

    /// <summary>What the plan is made from.</summary>
    /// <exception cref="UsageException">There are several score sheets.</exception>
    public static ReportInput Of(ProjectSnapshot snapshot, Language language)
    {
        if (snapshot.Scores.Sheets.Skip(1).Any())
            throw new UsageException(new("แบบบันทึกเป็นของหน่วยงานเดียว ให้ระบุใบคะแนนเดียว", "a progress file is about one agency; name one score sheet"));
        var results = snapshot.Evaluate(snapshot.Scores.Years.Single().Table.Edition)!;
        return new ReportInput(results[0], results.Rules, language);
    }
}
