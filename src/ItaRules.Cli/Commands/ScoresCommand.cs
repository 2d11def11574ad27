using System.CommandLine;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Scores.Checks;
using ItaRules.Workspace;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita scores</c>: levels and totals of score sheets, what is reported against what is computed, and figures that look wrong.</summary>
internal sealed class ScoresCommand : ItaCommand
{
    private readonly Argument<string[]> names;
    private readonly Option<bool> strict;
    private readonly Option<string[]> catalogs;

    public ScoresCommand(Session session)
        : base("scores", new("แสดงระดับและคะแนนรวม เทียบค่าที่รายงานกับค่าที่คำนวณ และเตือนคะแนนที่น่าสงสัย", "shows levels and totals, what is reported against what is computed, and figures that look wrong"), session)
    {
        names = AddArguments("SCORES", new(
            "ไฟล์คะแนน (.json .csv .xlsx .txt) โฟลเดอร์ หรือรูปแบบชื่อไฟล์ ในโครงการที่มี ita.json ไม่ต้องใส่",
            "score files (.json, .csv, .xlsx, .txt), folders or patterns; inside a project ita.json has them"));
        strict = AddOption<bool>("--strict", null, new("จบด้วยรหัส 1 ถ้ามีคำเตือน", "ends with code 1 on a warning"));
        catalogs = AddCatalogOption();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita scores scores.json", new("ระดับ คะแนน และข้อสังเกตของหน่วยงานหนึ่ง", "level, figures and remarks of one agency")),
        new("ita scores national.csv", new("ทุกหน่วยงานในตาราง", "all agencies of a table")),
        new("ita scores scores --strict", new("ใช้ตรวจไฟล์คะแนนก่อนนำไปใช้", "as a check before score files are used")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var named = values.GetValue(names) ?? [];
        if (named.Length == 0 && ProjectFolder.FindSettings(Host.Files, Host.Directory) is null)
            throw new UsageException(new("ยังไม่ได้ระบุไฟล์คะแนน เช่น ita scores scores.json", "no scores are given; as in: ita scores scores.json"));
        InputFiles.Require(named, Workspace.Files.FileSearch.ScoreExtensions, Host);
        using var progress = Host.IsErrorTerminal ? new SheetProgress(Host.Error, Session.Language) : null;
        var snapshot = Project.Load(Here with { Scores = [.. named], Catalogs = CatalogsOf(values, catalogs) }, Host.Files, progress).Current;
        var language = LanguageOf(snapshot.Settings.Settings);

        var messages = snapshot.Settings.Diagnostics.Concat(snapshot.Scores.Diagnostics).Where(one => one.Severity >= Severity.Warning).ToList();
        DiagnosticLines.Write(Host.OpenError(), messages, language);
        var sheets = snapshot.Scores.Sheets.ToList();
        if (sheets.Count == 0)
        {
            Complain(new("ไม่มีใบคะแนนที่ใช้ได้", "there is no usable score sheet"), language);
            return ExitCode.Failed;
        }

        var checker = new SheetChecker();
        var text = new ScoreSheetText(Host.OpenOutput(), Host.Width, language);
        var isDoubtful = sheets.Count == 1
            ? text.Write(sheets[0], checker.Check(sheets[0]))
            : text.Write(sheets.Select(sheet => (sheet, checker.Check(sheet))));
        var failed = messages.Any(one => one.Severity == Severity.Error) || (values.GetValue(strict) && (isDoubtful || messages.Count > 0));
        return failed ? ExitCode.Failed : ExitCode.Done;
    }
}
