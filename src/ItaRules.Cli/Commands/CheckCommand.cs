using System.CommandLine;
using ItaRules.Authoring.Fixes;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Workspace;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita check</c>: what is wrong with rules, and with the <c>ita.json</c> of the project.</summary>
internal sealed class CheckCommand : ItaCommand
{
    private static readonly Choice<Action<CheckReport, Session>> formats = new("--format",
        ("text", CheckText.Write),
        ("json", CheckJson.Write),
        ("sarif", Sarif.Write));

    private readonly Argument<string[]> names;
    private readonly Option<string> format;
    private readonly Option<bool> warningsAsErrors;
    private readonly Option<bool> thorough;
    private readonly Option<bool> fix;
    private readonly Option<string[]> catalogs;

    public CheckCommand(Session session)
        : base("check", new("ตรวจไฟล์กฎและบอกสิ่งที่ผิดพร้อมตำแหน่ง", "checks rule files and says what is wrong, and where"), session)
    {
        names = AddArguments("RULES", new("ไฟล์กฎ โฟลเดอร์ หรือรูปแบบชื่อไฟล์ ในโครงการที่มี ita.json ไม่ต้องใส่", "rule files, folders or patterns; inside a project ita.json has them"));
        format = AddOption<string>("--format", formats.Words, new("รูปแบบของผล", "the form of the result"));
        warningsAsErrors = AddOption<bool>("--warnings-as-errors", null, new("ถือว่าคำเตือนเป็นข้อผิดพลาด", "takes warnings as errors"));
        thorough = AddOption<bool>("--thorough", null, new(
            "บอกด้วยว่าส่วนใดไม่ได้วิเคราะห์ และที่ใดขาดคะแนนข้อเดียวแล้วตัดสินไม่ได้",
            "also tells what is not analysed, and where one missing score leaves a rule undetermined"));
        fix = AddOption<bool>("--fix", null, new(
            "แก้สิ่งที่แก้ได้โดยความหมายไม่เปลี่ยน แล้วเขียนลงไฟล์กฎของโครงการ",
            "mends what can be mended without a change of meaning, and writes the project's own rule files"));
        catalogs = AddCatalogOption();
        AddWatchOption();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita check rules/2568", new("ตรวจทุกไฟล์กฎในโฟลเดอร์", "checks all rule files of a folder")),
        new("ita check --warnings-as-errors", new("ตรวจโครงการในโฟลเดอร์นี้ ใช้ก่อนเผยแพร่", "checks the project of this folder, as before publishing")),
        new("ita check --fix", new("แก้สิ่งที่แก้ได้แน่นอน และบอกว่าแก้อะไร เหลืออะไร", "mends what is certain, and says what was mended and what is left")),
        new("ita check rules --format sarif > check.sarif", new("ผลสำหรับเครื่องมืออื่น", "a result for other tools")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var write = formats.Parse(values.GetValue(format));
        var named = values.GetValue(names) ?? [];
        InputFiles.RequireRules(named, Host);
        var options = Here with { Rules = [.. named], Catalogs = CatalogsOf(values, catalogs), ReadsScores = false };
        var snapshot = Project.Load(options, Host.Files).Current;
        if (named.Length == 0 && snapshot.Settings.Path is null)
            throw MissingInput.Rules(Name);

        var language = LanguageOf(snapshot.Settings.Settings);
        if (values.GetValue(fix))
        {
            var mended = SafeFixes.Apply(snapshot.Compilation, language);
            foreach (var file in mended.Files)
                RuleFileWriter.Write(snapshot, file.Tree, file.Apply().Text.Content);

            // What is read again is what was written: what is left is told of it.
            FixLines.Write(Host.OpenError(), mended, language);
            snapshot = Project.Load(options, Host.Files).Current;
        }

        var report = CheckReport.Of(snapshot, values.GetValue(warningsAsErrors), values.GetValue(thorough));
        write(report, Session with { AskedLanguage = language });
        return report.Errors > 0 ? ExitCode.Failed : ExitCode.Done;
    }
}
