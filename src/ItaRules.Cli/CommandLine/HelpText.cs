using System.CommandLine;
using System.CommandLine.Invocation;
using ItaRules.Cli.Output;
using ItaRules.Text;

namespace ItaRules.Cli.CommandLine;

/// <summary>Shows what a command does, its values and options, and examples.</summary>
internal sealed class HelpText(Session session) : SynchronousCommandLineAction
{
    private const int Indent = 2;
    private const int NameWidth = 26;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.RootCommandResult.Command);
        return ExitCode.Done;
    }

    /// <summary>Shows the help of a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="root">The program.</param>
    public void Write(Command command, Command root)
    {
        Line(command.Description!);
        Line("");
        Line(In("วิธีใช้", "Usage"));
        Line($"  {UsageLine(command, root)}");
        Section(In("คำสั่ง", "Commands"), command.Subcommands.Select(one => (one.Name, one.Description!)));
        Section(In("ค่า", "Values"), command.Arguments.Select(one => (one.Name, one.Description!)));
        Section(In("ตัวเลือก", "Options"), OptionsOf(command, root).Select(one => ($"{one.Name} {one.HelpName}".TrimEnd(), one.Description!)));
        Line("");
        Line(In("ตัวอย่าง", "Examples"));
        foreach (var example in ExamplesOf(command))
        {
            foreach (var line in LineBreaker.Break("# " + example.Meaning.In(session.Language), session.Host.Width - Indent))
                Line($"  {line}");
            Line($"  {example.Line}");
        }
    }

    // The program's are the first one of each command.
    private static IEnumerable<ItaCommand.Example> ExamplesOf(Command command) =>
        command is ItaCommand { Examples: var examples } ? examples : command.Subcommands.OfType<ItaCommand>().Select(one => one.Examples[0]);

    private static IEnumerable<Option> OptionsOf(Command command, Command root) =>
        command == root ? root.Options : command.Options.Concat(root.Options.Where(option => option.Recursive));

    private string UsageLine(Command command, Command root)
    {
        if (command == root)
            return $"ita {In("คำสั่ง", "COMMAND")} …";
        if (command is ItaCommand { Subcommands.Count: > 0 } group)
            return $"ita {group.FullName} {In("คำสั่ง", "COMMAND")} …";
        var values = string.Concat(command.Arguments.Select(argument => $" [{argument.Name}…]"));
        return $"ita {(command as ItaCommand)?.FullName ?? command.Name}{values} [{In("ตัวเลือก", "options")}]";
    }

    private void Section(string title, IEnumerable<(string Name, string Description)> entries)
    {
        var isFirst = true;
        foreach (var (name, description) in entries)
        {
            if (isFirst)
            {
                Line("");
                Line(title);
            }

            isFirst = false;
            var lines = LineBreaker.Break(description, session.Host.Width - Indent - NameWidth);
            var head = new string(' ', Indent) + name;
            if (DisplayWidth.Of(head) >= Indent + NameWidth)
            {
                Line(head);
                head = "";
            }

            foreach (var line in lines)
            {
                Line(head + new string(' ', Indent + NameWidth - DisplayWidth.Of(head)) + line);
                head = "";
            }
        }
    }

    private void Line(string text) => session.Host.Output.Write(text + "\n");

    private string In(string thai, string english) => new LocalizedText(thai, english).In(session.Language);
}
