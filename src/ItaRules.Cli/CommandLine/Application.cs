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
            var root = CreateRoot(session);
            var result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            command = (result.CommandResult.Command as ItaCommand)?.FullName;

            // Help and the words that can follow are asked for with lines that are not finished.
            var isQuestion = result.Action is HelpText || root.Directives.Any(directive => result.GetResult(directive) is not null);
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

    private static RootCommand CreateRoot(Session session)
    {
        var root = new RootCommand(new LocalizedText(
            "ita – เสนอมาตรการจากคะแนน ITA ตามกฎที่เขียนไว้",
            "ita – recommends measures from ITA scores by rules that people write").In(session.Language));
        root.Options.Clear();
        root.Directives.Clear();
        root.Directives.Add(new SuggestDirective());
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
        root.Subcommands.Add(new NewCommand(session));
        root.Subcommands.Add(new EvalCommand(session));
        root.Subcommands.Add(new CheckCommand(session));
        root.Subcommands.Add(new ImportCommand(session));
        root.Subcommands.Add(new ScoresCommand(session));
        root.Subcommands.Add(new ItemsCommand(session));
        root.Subcommands.Add(new FmtCommand(session));
        root.Subcommands.Add(new TestCommand(session));
        root.Subcommands.Add(new HelpCommand(session));
        root.Subcommands.Add(new ExplainCommand(session));
        root.Subcommands.Add(new CoverageCommand(session));
        root.Subcommands.Add(new ReportCommand(session));
        root.Subcommands.Add(new WhatIfCommand(session));
        root.Subcommands.Add(new ProgressCommand(session));
        return root;
    }

    private static int Refuse(LocalizedText reason, string? command, Session session)
    {
        var help = command is null ? $"{Name} --help" : $"{Name} {command} --help";
        var hint = new LocalizedText($"(วิธีใช้: {help})", $"(see {help})").In(session.Language);
        session.Host.Error.Write($"{Name}: {reason.In(session.Language)} {hint}\n");
        return ExitCode.Usage;
    }

    private static bool IsDebugging(Host host) => host.Variable("ITA_DEBUG") == "1";

    private static LocalizedText Apology(Exception exception) => new(
        $"{Name}: ขออภัย โปรแกรมทำงานผิดพลาดเอง ไม่ใช่ความผิดของไฟล์หรือคำสั่ง ({exception.Message}) ตั้งค่า ITA_DEBUG=1 แล้วสั่งใหม่เพื่อดูรายละเอียด",
        $"{Name}: sorry, the program itself failed, through no fault of your files or command ({exception.Message}). Set ITA_DEBUG=1 and run it again for details.");
}
