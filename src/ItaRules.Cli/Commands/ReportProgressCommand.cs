using System.CommandLine;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Progress;
using ItaRules.Text;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita report progress</c>: the report on what became of a plan.</summary>
internal sealed class ReportProgressCommand : DocumentCommand
{
    private static readonly Choice<int> rounds = new("--round", [.. ProgressReport.Rounds.OrderByDescending(months => months is 6 or 12).Select(months => (ReportText(months), months))]);

    private readonly Option<string> path;
    private readonly Option<string> round;
    private ProgressFile? file;

    public ReportProgressCommand(Session session)
        : base("progress", new("รายงานผลการดำเนินการตามมาตรการ รอบ 6 หรือ 12 เดือน", "the report on what was done of the measures, after 6 or 12 months"), session)
    {
        path = AddOption<string>("--progress", "FILE", new("แบบบันทึกความก้าวหน้าที่กรอกแล้ว (.json หรือ .xlsx)", "the progress file that staff filled in (.json or .xlsx)"));
        round = AddOption<string>("--round", rounds.Words, new("รอบรายงานเป็นเดือน", "the round, in months"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita report progress ita:2568 scores.json --progress filled.xlsx --round 6 --out report6.docx", new("รายงานรอบ 6 เดือน", "the report of 6 months")),
        new("ita report progress --progress progress.json --round 12 --out report12.docx", new("รายงานรอบ 12 เดือน ในโครงการที่มี ita.json", "the report of 12 months, inside a project")),
    ];

    /// <inheritdoc/>
    protected override string Kind => "progress";

    /// <inheritdoc/>
    protected override bool Prepare(ParseResult values, int sheets, Language language)
    {
        if (values.GetValue(path) is not { } name)
            throw new UsageException(new("ต้องระบุแบบบันทึกด้วย --progress เช่น --progress progress.xlsx", "a progress file is needed, as in --progress progress.xlsx"));
        if (values.GetValue(round) is null)
            throw new UsageException(new("ต้องระบุรอบรายงาน เช่น --round 6", "a round is needed, as in --round 6"));
        if (sheets > 1)
            throw new UsageException(new("รายงานผลทำได้ทีละหน่วยงาน ให้ระบุใบคะแนนเดียว", "the report is about one agency; name one score sheet"));
        var diagnostics = new DiagnosticBag();
        file = ProgressFiles.Read(name, Host, diagnostics);
        DiagnosticLines.Write(Host.OpenError(), diagnostics.ToImmutable(), language);
        return file is not null && !diagnostics.ToImmutable().Any(one => one.Severity == Severity.Error);
    }

    /// <inheritdoc/>
    protected override Document Compose(ParseResult values, ReportInput input) => ProgressReport.Compose(input, file!, rounds.Parse(values.GetValue(round)));

    /// <inheritdoc/>
    protected override IEnumerable<string> Remarks(ReportInput input) => ProgressChecker.Check(file!, ProgressPlan.Of(input), "")
        .Where(one => one.Severity >= Severity.Warning).Select(one => one.GetMessage(input.Language));

    private static string ReportText(int months) => months.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
