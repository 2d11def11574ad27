using System.CommandLine;
using System.Text;
using ItaRules.Cli.CommandLine;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using ItaRules.Reports.Progress;
using ItaRules.Text;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita progress new</c>: a progress file of a plan. A file that is there already keeps everything that was entered.</summary>
internal sealed class ProgressNewCommand : ItaCommand
{
    private readonly Argument<string[]> names;
    private readonly Option<string> outFile;
    private readonly Option<string[]> from;

    public ProgressNewCommand(Session session)
        : base("new", new("สร้างหรือปรับแบบบันทึกความก้าวหน้าตามแผน โดยเก็บสิ่งที่บันทึกไว้แล้ว", "makes a progress file of a plan, or brings one up to it with all that was entered"), session)
    {
        names = AddArguments("RULES SCORES", new("ไฟล์หรือโฟลเดอร์ของกฎและของคะแนน ในโครงการที่มี ita.json ไม่ต้องใส่", "files or folders of rules and of scores; inside a project ita.json has them"));
        outFile = AddOption<string>("--out", "FILE", new("ไฟล์ .json หรือ .xlsx ที่จะเขียน ถ้ามีอยู่แล้วจะเก็บสิ่งที่บันทึกไว้", "the .json or .xlsx file to write; one that is there keeps its entries"));
        from = AddOption<string[]>("--from", "FILE", new("แบบที่กรอกแล้ว (.json หรือ .xlsx) ให้นำมารวม ใส่ได้หลายครั้ง", "a filled form (.json or .xlsx) to take entries from; may be given several times"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita progress new ita:2568 scores.json --out progress.xlsx", new("แบบบันทึกใน Excel", "a form in Excel")),
        new("ita progress new --from filled.xlsx --out progress.json", new("นำแบบที่กรอกแล้วมาเก็บ ในโครงการที่มี ita.json", "takes in a filled form, inside a project")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        if (values.GetValue(outFile) is not { } path)
            throw new UsageException(new("ต้องระบุไฟล์ด้วย --out เช่น --out progress.xlsx", "a file is needed, as in --out progress.xlsx"));
        var isWorkbook = path.EndsWith(ProgressReader.WorkbookExtension, StringComparison.OrdinalIgnoreCase);
        if (!isWorkbook && !path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            throw new UsageException(new($"“{path}” ต้องเป็น .json หรือ .xlsx", $"“{path}” must end with .json or .xlsx"));

        var snapshot = LoadNamed(values.GetValue(names) ?? []);
        var language = PlanInput.LanguageOf(Session, snapshot);
        if (!CanEvaluate(snapshot, language))
            return ExitCode.Failed;
        var file = ProgressPlan.Of(PlanInput.Of(snapshot, language));

        var target = Path.GetFullPath(path, Host.Directory);
        foreach (var name in (File.Exists(target) ? [path] : Array.Empty<string>()).Concat(values.GetValue(from) ?? []))
        {
            var diagnostics = new DiagnosticBag();
            var entered = ProgressFiles.Read(name, Host, diagnostics);
            Output.DiagnosticLines.Write(Host.OpenError(), diagnostics.ToImmutable(), language);
            if (entered is null || diagnostics.ToImmutable().Any(one => one.Severity == Severity.Error))
            {
                Complain(new($"“{name}” มีข้อผิดพลาด จึงยังไม่เขียน {path} เพื่อไม่ให้สิ่งที่บันทึกไว้หาย", $"“{name}” has errors, so {path} is not written: nothing entered may be lost"), language);
                return ExitCode.Failed;
            }

            file = file.WithEntriesOf(entered);
        }

        Write(target, path, stream => Write(stream, file, isWorkbook, language));
        foreach (var measure in file.Removed)
            Complain(new($"มาตรการ “{measure.Title}” ไม่อยู่ในแผนแล้ว เก็บสิ่งที่บันทึกไว้แยกไว้", $"the measure “{measure.Title}” is no longer in the plan; its entries are kept apart"), language);
        foreach (var (measure, step) in file.Measures.SelectMany(measure => measure.RemovedSteps.Select(step => (measure, step))))
            Complain(new($"ขั้นตอน “{step.Text}” ของ “{measure.Title}” ไม่อยู่ในแผนแล้ว เก็บสิ่งที่บันทึกไว้แยกไว้", $"the step “{step.Text}” of “{measure.Title}” is no longer in the plan; its entry is kept apart"), language);
        return ExitCode.Done;
    }

    private static void Write(Stream stream, ProgressFile file, bool isWorkbook, Language language)
    {
        if (isWorkbook)
        {
            ProgressWorkbook.Write(file, language, stream);
            return;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        ProgressJson.Write(writer, file);
    }

    private static void Write(string target, string shown, Action<Stream> write)
    {
        try
        {
            WholeFile.Write(target, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new(
                $"เขียนไฟล์ “{shown}” ไม่ได้ ตรวจว่ามีสิทธิ์เขียนและไม่มีโปรแกรมอื่นเปิดอยู่",
                $"“{shown}” cannot be written; may it be written to, and is it open in another program?"));
        }
    }
}
