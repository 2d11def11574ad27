using System.CommandLine;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Reports.Progress;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita progress check</c>: what is wrong with a progress file, by itself and against the plan.</summary>
internal sealed class ProgressCheckCommand : ItaCommand
{
    private readonly Argument<string?> path;
    private readonly Argument<string[]> names;

    public ProgressCheckCommand(Session session)
        : base("check", new("ตรวจสิ่งที่บันทึกในแบบความก้าวหน้า", "checks what is entered in a progress file"), session)
    {
        path = new Argument<string?>("FILE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText("แบบบันทึกความก้าวหน้า (.json หรือ .xlsx)", "the progress file (.json or .xlsx)").In(session.Language),
        };
        Arguments.Add(path);
        names = AddArguments("RULES SCORES", new(
            "กฎและคะแนนที่แผนมาจาก ถ้าไม่ใส่และไม่อยู่ในโครงการ จะตรวจเฉพาะตัวไฟล์",
            "the rules and scores of the plan; where they are left out and there is no project, the file alone is checked"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita progress check progress.json", new("ตรวจเทียบกับแผน ในโครงการที่มี ita.json", "against the plan, inside a project")),
        new("ita progress check filled.xlsx ita:2568 scores.json", new("ตรวจแบบใน Excel เทียบกับแผน", "a form in Excel against its plan")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        if (values.GetValue(path) is not { } name)
            throw new UsageException(new("ต้องระบุแบบบันทึก เช่น ita progress check progress.json", "a progress file is needed, as in: ita progress check progress.json"));
        var given = values.GetValue(names) ?? [];
        var snapshot = given.Length == 0 && ProjectFolder.FindSettings(Host.Files, Host.Directory) is null ? null : LoadNamed(given);
        var language = snapshot is null ? Session.Language : PlanInput.LanguageOf(Session, snapshot);
        if (snapshot is not null && !CanEvaluate(snapshot, language))
            return ExitCode.Failed;

        var diagnostics = new DiagnosticBag();
        if (ProgressFiles.Read(name, Host, diagnostics) is { } file)
            diagnostics.AddRange(ProgressChecker.Check(file, snapshot is null ? null : ProgressPlan.Of(PlanInput.Of(snapshot, language)), name));
        var messages = diagnostics.ToImmutable();
        DiagnosticLines.Write(Host.OpenError(), messages, language);
        if (messages.Any(one => one.Severity >= Severity.Warning))
            return ExitCode.Failed;
        Host.Output.Write(new LocalizedText("ไม่พบข้อผิดพลาดในแบบบันทึก", "nothing is wrong with the progress file").In(language) + "\n");
        return ExitCode.Done;
    }
}
