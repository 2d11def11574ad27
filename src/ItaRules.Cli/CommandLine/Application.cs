using System.CommandLine;
using System.CommandLine.Completions;
using ItaRules.Cli.Commands;
using ItaRules.Text;

namespace ItaRules.Cli.CommandLine;

/// <summary>Runs a command line from its words to its exit code.</summary>
internal static class Application
{
    /// <summary>The program's name.</summary>
    public const string Name = "ita";

    // In the order in which help lists them.
    private static readonly Entry[] commands =
    [
        new("new", session => new NewCommand(session)),
        new("eval", session => new EvalCommand(session)),
        new("check", session => new CheckCommand(session)),
        new("import", session => new ImportCommand(session)),
        new("scores", session => new ScoresCommand(session)),
        new("items", session => new ItemsCommand(session)),
        new("fmt", session => new FmtCommand(session)),
        new("test", session => new TestCommand(session)),
        new("help", session => new HelpCommand(session)),
        new("explain", session => new ExplainCommand(session)),
        new("coverage", session => new CoverageCommand(session)),
        new("report", session => new ReportCommand(session)),
        new("whatif", session => new WhatIfCommand(session)),
        new("progress", session => new ProgressCommand(session)),
    ];

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The words after the program's name.</param>
    /// <param name="host">The world around the run.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, Host host)
    {
        var session = new Session(host, null);
        string? command = null;
        try
        {
            session = session with { AskedLanguage = LanguageChoice.Asked(arguments, host) };
            var root = CreateRoot(arguments, session);
            var result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            command = (result.CommandResult.Command as ItaCommand)?.FullName;

            // Help and the words that can follow are asked for with lines that are not finished.
            var isQuestion = result.Action is HelpText || (root as RootCommand)?.Directives.Any(directive => result.GetResult(directive) is not null) == true;
            if (!isQuestion && UsageErrors.Find(result) is { } error)
                return Refuse(error, command, session);
            var exitCode = result.Invoke(new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });

            // What is still to be written may find no room either.
            host.Output.Flush();
            return exitCode;
        }
        catch (UsageException exception)
        {
            return Refuse(exception.Reason, command, session);
        }
        catch (Exception exception) when (!IsDebugging(host))
        {
            host.Error.Write(Apology(exception).In(session.Language) + "\n");
            return ExitCode.Fault;
        }
    }

    private static Command CreateRoot(string[] arguments, Session session)
    {
        // To make all of them takes longer than many a run: a line that begins with a command needs that one alone.
        // Help, proposals and what is said about a mistyped command need them all.
        var asked = commands.FirstOrDefault(command => command.Word == arguments.FirstOrDefault() && command.Word != "help");
        var root = asked is null ? CreateWholeRoot() : new Command(Name);
        root.Description = new LocalizedText(
            "ita – เสนอมาตรการจากคะแนน ITA ตามกฎที่เขียนไว้",
            "ita – recommends measures from ITA scores by rules that people write").In(session.Language);
        root.Options.Add(new Option<string>(LanguageChoice.Option)
        {
            HelpName = "th|en",
            Recursive = true,
            Description = new LocalizedText("ภาษาของผลและข้อความ (หรือตั้งค่า ITA_LANG)", "the language of results and messages (or set ITA_LANG)").In(session.Language),
        });
        root.Options.Add(new Option<bool>("--help", "-h", "-?")
        {
            Recursive = true,
            Arity = ArgumentArity.Zero,
            Action = new HelpText(session),
            Description = new LocalizedText("แสดงวิธีใช้", "shows how to use a command").In(session.Language),
        });
        root.Options.Add(new Option<bool>("--version")
        {
            Arity = ArgumentArity.Zero,
            Action = new VersionText(session),
            Description = new LocalizedText("แสดงรุ่นของโปรแกรม", "shows the version of the program").In(session.Language),
        });

        foreach (var command in asked is null ? commands : [asked])
            root.Subcommands.Add(command.Make(session));
        return root;
    }

    // The library's own looks up texts in its resources for options that are not wanted here.
    private static RootCommand CreateWholeRoot()
    {
        var root = new RootCommand();
        root.Options.Clear();
        root.Directives.Clear();
        root.Directives.Add(new SuggestDirective());
        return root;
    }

    private static int Refuse(LocalizedText reason, string? command, Session session)
    {
        var help = command is null ? $"{Name} --help" : $"{Name} {command} --help";
        var hint = new LocalizedText($"(วิธีใช้: {help})", $"(see {help})").In(session.Language);
        session.Host.Error.Write($"{Name}: {reason.In(session.Language)} {hint}\n");
        return ExitCode.Usage;
    }

    private sealed record Entry(string Word, Func<Session, ItaCommand> Make);

    private static bool IsDebugging(Host host) => host.Variable("ITA_DEBUG") == "1";

    private static LocalizedText Apology(Exception exception) => new(
        $"{Name}: ขออภัย โปรแกรมทำงานผิดพลาดเอง ไม่ใช่ความผิดของไฟล์หรือคำสั่ง ({exception.Message}) ตั้งค่า ITA_DEBUG=1 แล้วสั่งใหม่เพื่อดูรายละเอียด",
        $"{Name}: sorry, the program itself failed, through no fault of your files or command ({exception.Message}). Set ITA_DEBUG=1 and run it again for details.");
}
