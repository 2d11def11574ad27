using System.Collections.Immutable;
using System.CommandLine;
using ItaRules.Cli.CommandLine.Watching;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Text;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;
using ItaRules.Workspace.Settings;

namespace ItaRules.Cli.CommandLine;

/// <summary>A command of the program. One file a command.</summary>
internal abstract class ItaCommand : Command
{
    private FilesRead? filesRead;
    private Option<bool>? watch;

    /// <summary>Makes a command.</summary>
    /// <param name="name">The word that calls it.</param>
    /// <param name="summary">What it does, in a line.</param>
    /// <param name="session">The run.</param>
    protected ItaCommand(string name, LocalizedText summary, Session session)
        : base(name, summary.In(session.Language))
    {
        Session = session;
        SetAction(values => watch is not null && values.GetValue(watch) ? Watch(values) : Run(values));
    }

    /// <summary>The words that call the command, with those of the commands that it is a part of: <c>report plan</c>.</summary>
    public string FullName => Parents.OfType<ItaCommand>().FirstOrDefault() is { } parent ? $"{parent.FullName} {Name}" : Name;

    /// <summary>Command lines that show what the command can do.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }

    /// <summary>The run.</summary>
    protected Session Session { get; private set; }

    /// <summary>The world around the run.</summary>
    protected Host Host => Session.Host;

    /// <summary>The project that the run was started in.</summary>
    protected ProjectOptions Here => new() { Directory = Host.Directory, ShowRelativeTo = Host.Directory };

    /// <summary>One command line.</summary>
    /// <param name="Line">What to type.</param>
    /// <param name="Meaning">What it does.</param>
    public sealed record Example(string Line, LocalizedText Meaning);

    /// <summary>Runs the command.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The values do not make sense.</exception>
    protected abstract int Run(ParseResult values);

    /// <summary>Makes an option and adds it to the command.</summary>
    /// <param name="name">The option.</param>
    /// <param name="valueName">How help names its value; null for a switch.</param>
    /// <param name="description">What it does.</param>
    protected Option<T> AddOption<T>(string name, string? valueName, LocalizedText description)
    {
        var option = new Option<T>(name) { HelpName = valueName, Description = description.In(Session.Language) };
        if (valueName?.Contains('|', StringComparison.Ordinal) == true)
            option.CompletionSources.Add(valueName.Split('|'));
        Options.Add(option);
        return option;
    }

    /// <summary>Makes the option that runs the command again whenever something that it read changes.</summary>
    protected void AddWatchOption() => watch = AddOption<bool>("--watch", null, new(
        "ทำใหม่ทุกครั้งที่ไฟล์ที่อ่านเปลี่ยน จบด้วย Ctrl+C",
        "runs again whenever a file that was read changes; Ctrl+C ends it"));

    /// <summary>Whether the command runs again and again.</summary>
    protected bool IsWatching(ParseResult values) => watch is not null && values.GetValue(watch);

    /// <summary>Notes files that are read in another way than through <see cref="Host.Files"/>, so that their changes count too.</summary>
    protected void NoteRead(IEnumerable<string> paths)
    {
        foreach (var path in paths)
            filesRead?.AddFile(path);
    }

    /// <summary>Makes the option that names catalogue files.</summary>
    protected Option<string[]> AddCatalogOption() => AddOption<string[]>("--catalog", "FILE", new(
        "ไฟล์รายการตัวชี้วัดของตนเอง เพิ่มจากที่มากับโปรแกรม",
        "a catalogue file of one's own, besides those that ship"));

    /// <summary>The catalogue files that a command line names.</summary>
    /// <exception cref="UsageException">One is not there.</exception>
    protected ImmutableArray<string> CatalogsOf(ParseResult values, Option<string[]> option)
    {
        ImmutableArray<string> named = [.. values.GetValue(option) ?? []];
        InputFiles.RequireCatalogs(named, Host);
        return named;
    }

    /// <summary>The language of results in a project.</summary>
    protected Language LanguageOf(ProjectSettings settings) => Session.AskedLanguage ?? settings.Language ?? Host.SystemLanguage;

    /// <summary>Makes an argument of any number of values and adds it to the command.</summary>
    /// <param name="name">How help names it.</param>
    /// <param name="description">What it is.</param>
    protected Argument<string[]> AddArguments(string name, LocalizedText description)
    {
        var argument = new Argument<string[]>(name) { Arity = ArgumentArity.ZeroOrMore, Description = description.In(Session.Language) };
        Arguments.Add(argument);
        return argument;
    }

    /// <summary>Loads the rules and scores that a command line names; inside a project either may be left out.</summary>
    /// <exception cref="UsageException">A name finds nothing, or something is missing outside a project.</exception>
    protected ProjectSnapshot LoadNamed(IEnumerable<string> names)
    {
        var inputs = InputFiles.Sort(names, Host);
        if ((inputs.Rules.IsEmpty || inputs.Scores.IsEmpty) && ProjectFolder.FindSettings(Host.Files, Host.Directory) is null)
            throw MissingInput.Of(FullName, inputs, []);
        return Project.Load(Here with { Rules = inputs.Rules, Scores = inputs.Scores }, Host.Files).Current;
    }

    /// <summary>Writes what is wrong with rules and scores, and says whether there is something to evaluate without an error in it.</summary>
    protected bool CanEvaluate(ProjectSnapshot snapshot, Language language)
    {
        var messages = snapshot.Diagnostics.Where(one => one.Severity >= Severity.Warning).ToList();
        DiagnosticLines.Write(Host.OpenError(), messages, language);
        if (messages.Any(one => one.Severity == Severity.Error))
        {
            Complain(new("มีข้อผิดพลาด จึงยังไม่ทำต่อ แก้ตามข้อความข้างบนแล้วสั่งใหม่", "there are errors, so nothing is done; mend them and run again"), language);
            return false;
        }

        if (snapshot.Scores.Sheets.Any())
        {
            WarnWhereNoRuleIs(snapshot, language);
            return true;
        }

        Complain(new("ไม่มีใบคะแนนที่ใช้ได้ จึงไม่มีอะไรให้ประเมิน", "there is no usable score sheet, so there is nothing to evaluate"), language);
        return false;
    }

    /// <summary>
    /// Says where there are scores and not one rule: that nothing is recommended would look like good news. Where the rules are for another year the result says so.
    /// </summary>
    /// <param name="snapshot">Rules without errors, and scores.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>Whether there are rules for the scores of every year.</returns>
    protected bool WarnWhereNoRuleIs(ProjectSnapshot snapshot, Language language)
    {
        var years = snapshot.Scores.Years.Select(year => year.Table.Edition).Where(edition => snapshot.Evaluate(edition)!.Rules is { Rules.IsEmpty: true, Elsewhere.IsEmpty: true }).ToList();
        foreach (var edition in years)
            Complain(new($"ไม่มีกฎเลยในไฟล์กฎ จึงเสนอมาตรการสำหรับปี {edition.Year} ไม่ได้", $"the rule files hold no rule, so nothing can be recommended for {edition.Year}"), language);
        return years.Count == 0;
    }

    private int Watch(ParseResult values)
    {
        using var waiting = Host.OpenWatch();
        filesRead = new FilesRead();
        Session = Session with { Host = Host with { Files = new RecordingFiles(Host.Files, filesRead) } };
        Run(values);
        while (WaitForChange(waiting) is { } changed)
        {
            filesRead.Refresh();
            Say($"— {FilePath.Relative(changed, Host.Directory)} {new LocalizedText("เปลี่ยน", "changed").In(Session.Language)}");
            try
            {
                Run(values);
            }
            catch (UsageException exception)
            {
                // A file that is named may be gone for as long as an editor saves it.
                Complain(exception.Reason, Session.Language);
            }
        }

        return ExitCode.Done;
    }

    private string? WaitForChange(IFileWatch waiting)
    {
        Say(new LocalizedText("— รอไฟล์เปลี่ยน (กด Ctrl+C เพื่อจบ)", "— waiting for changes (Ctrl+C ends)").In(Session.Language));
        Host.Output.Flush();
        Host.Error.Flush();
        return waiting.WaitForChange(filesRead!);
    }

    private void Say(string text) => Host.OpenError().WriteLine(text, Tone.Quiet);

    /// <summary>Says why a command does no more.</summary>
    protected void Complain(LocalizedText reason, Language language) => Host.Error.Write($"{Application.Name}: {reason.In(language)}\n");
}
