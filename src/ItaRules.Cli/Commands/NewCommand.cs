using System.CommandLine;
using ItaRules.Cli.CommandLine;
using ItaRules.Text;
using ItaRules.Workspace.Files;
using ItaRules.Workspace.Starter;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita new</c>: a project to start from, which evaluates and tests at once.</summary>
internal sealed class NewCommand : ItaCommand
{
    private static readonly Choice<Language> languages = new("--language", ("th", Text.Language.Thai), ("en", Text.Language.English));

    private readonly Argument<string[]> folder;
    private readonly Option<string> language;

    public NewCommand(Session session)
        : base("new", new("สร้างโครงการเริ่มต้นที่ใช้งานได้ทันที", "makes a project to start from, which works at once"), session)
    {
        folder = AddArguments("DIR", new("โฟลเดอร์ใหม่หรือโฟลเดอร์เปล่า", "a new folder, or an empty one"));
        language = AddOption<string>("--language", languages.Words, new("ภาษาของกฎ คำแนะนำ และผล (ถ้าไม่ระบุเป็นภาษาไทย)", "the language of rules, README and results (Thai where it is not given)"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita new demo", new("สร้างโครงการในโฟลเดอร์ demo", "makes a project in the folder demo")),
        new("ita new demo --language en", new("โครงการที่เขียนเป็นภาษาอังกฤษ", "a project written in English")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var written = languages.Parse(values.GetValue(language));
        if (values.GetValue(folder) is not [var name])
            throw new UsageException(new("ระบุโฟลเดอร์หนึ่งโฟลเดอร์ เช่น ita new demo", "name one folder, as in: ita new demo"));
        try
        {
            StarterProject.Create(FilePath.Resolve(name, Host.Directory), written);
        }
        catch (StarterProjectException exception)
        {
            throw new UsageException(new($"“{name}”: {exception.Reason.Thai}", $"“{name}”: {exception.Reason.English}"));
        }

        var change = name.Contains(' ', StringComparison.Ordinal) ? $"cd \"{name}\"" : $"cd {name}";
        Host.Output.Write(new LocalizedText(
            $"สร้างโครงการใน {name} แล้ว ต่อไปลองสั่ง\n\n  {change}\n  ita eval\n  ita test\n\nวิธีใช้อยู่ใน {name}/README.md\n",
            $"the project is made in {name}; now try\n\n  {change}\n  ita eval\n  ita test\n\n{name}/README.md tells the rest\n").In(Session.Language));
        return ExitCode.Done;
    }
}
