using System.CommandLine;
using System.IO.Enumeration;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Interchange.Files;
using ItaRules.Testing;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita test</c>: compares what the rules of a project recommend with the snapshots that a person has taken over, and with what they promise.</summary>
internal sealed class TestCommand : ItaCommand
{
    // Names that a message lists when none is meant.
    private const int MostNamed = 5;

    private static readonly Choice<bool> formats = new("--format", ("text", false), ("junit", true));

    private readonly Argument<string[]> folder;
    private readonly Option<bool> accept;
    private readonly Option<string> filter;
    private readonly Option<string> format;

    public TestCommand(Session session)
        : base("test", new("ทดสอบกฎของโครงการกับผลที่เคยตรวจรับไว้ (snapshot) และกับข้อกำหนดในกฎ (ต้องเสนอ)", "tests the rules of a project against the results that were taken over (snapshots) and against what the rules promise (expect)"), session)
    {
        folder = AddArguments("DIR", new("โฟลเดอร์ของโครงการ ถ้าไม่ใส่ใช้โฟลเดอร์นี้", "the folder of the project; without it, this one"));
        accept = AddOption<bool>("--accept", null, new("ตรวจรับผลใหม่แทนผลเดิม", "takes the new results over"));
        filter = AddOption<string>("--filter", "GLOB", new("เฉพาะการทดสอบที่ชื่อตรงกับรูปแบบนี้ เช่น kham*", "only tests with such names, as in kham*"));
        format = AddOption<string>("--format", formats.Words, new("รูปแบบของผล", "the form of the result"));
        AddWatchOption();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita test", new("ทดสอบโครงการในโฟลเดอร์นี้", "tests the project of this folder")),
        new("ita test --accept", new("อ่านผลที่ต่างแล้ว และตรวจรับทั้งหมด", "after reading the differences: takes all of them over")),
        new("ita test --filter 'kham*' --accept", new("ตรวจรับเฉพาะบางหน่วยงาน", "takes over those of some agencies only")),
        new("ita test --format junit > test.xml", new("ผลสำหรับเครื่องมืออื่น", "a result for other tools")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var isJUnit = formats.Parse(values.GetValue(format));
        if (values.GetValue(accept) && IsWatching(values))
            throw new UsageException(new("ใช้ --accept กับ --watch พร้อมกันไม่ได้ เพราะต้องอ่านผลก่อนตรวจรับ", "--accept and --watch do not go together: results are read before they are taken over"));

        // Files are named from the project's folder, so that snapshots are the same wherever the tests are run from.
        var snapshot = Project.Load(Here with { Directory = FindProject(values.GetValue(folder) ?? []), ShowRelativeTo = null }, Host.Files).Current;
        var language = LanguageOf(snapshot.Settings.Settings);
        if (!CanEvaluate(snapshot, language))
            return ExitCode.Failed;

        var wanted = values.GetValue(filter);
        var run = OrRefuse(() => SnapshotRun.Of(snapshot, name => wanted is null || FileSystemName.MatchesSimpleExpression(wanted, name), values.GetValue(accept)), snapshot);
        if (run.Tests.IsEmpty && run.Stale.IsEmpty && run.Expectations.IsEmpty)
        {
            var known = string.Join(", ", SnapshotTest.Of(snapshot).Select(test => test.Name).Order(StringComparer.Ordinal).Take(MostNamed));
            Complain(new($"ไม่มีการทดสอบที่ชื่อตรงกับ “{wanted}” ที่มี เช่น {known}", $"no test has a name like “{wanted}”; there are {known}"), language);
            return ExitCode.Failed;
        }

        NoteRead(run.Tests.Select(test => test.Snapshot.VerifiedPath));
        if (values.GetValue(accept))
            run = OrRefuse(run.Accept, snapshot);
        if (isJUnit)
            JUnit.Write(Host.Output, run, language);
        else
            new TestText(Host.OpenOutput(), language).Write(run);
        return run.Passed ? ExitCode.Done : ExitCode.Failed;
    }

    private static SnapshotRun OrRefuse(Func<SnapshotRun> run, ProjectSnapshot snapshot)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            var folder = snapshot.Settings.Settings.Snapshots;
            throw new UsageException(new(
                $"อ่านหรือเขียนไฟล์ในโฟลเดอร์ “{folder}” ไม่ได้ ตรวจว่าเป็นโฟลเดอร์และมีสิทธิ์เขียน",
                $"the files in “{folder}” cannot be read or written; is it a folder, and may it be written to?"));
        }
    }

    private string FindProject(string[] named)
    {
        if (named.Length > 1)
            throw new UsageException(new("ทดสอบได้ครั้งละหนึ่งโครงการ", "one project is tested at a time"));
        var directory = FilePath.Resolve(named.FirstOrDefault() ?? ".", Host.Directory);
        if (Host.Files.FileExists(directory))
            throw new UsageException(new($"“{named[0]}” เป็นไฟล์ ให้ระบุโฟลเดอร์ของโครงการ", $"“{named[0]}” is a file; name the folder of a project"));
        if (!Host.Files.DirectoryExists(directory))
            throw new UsageException(new($"ไม่มีโฟลเดอร์ “{named[0]}”", $"there is no folder “{named[0]}”"));
        if (ProjectFolder.FindSettings(Host.Files, directory) is null)
            throw new UsageException(new("โฟลเดอร์นี้ไม่ได้อยู่ในโครงการ (ไม่มี ita.json)", "this folder is in no project (there is no ita.json)"));
        return directory;
    }
}
