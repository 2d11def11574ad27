using System.CommandLine;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita help</c>: the page of a message, or a list of all messages.</summary>
internal sealed class HelpCommand : ItaCommand
{
    private readonly Argument<string> wanted;

    public HelpCommand(Session session)
        : base("help", new("อธิบายข้อความรหัสหนึ่ง หรือแสดงรายการทุกข้อความ", "explains a message, or lists all messages"), session)
    {
        wanted = new Argument<string>("ID")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText("รหัสของข้อความ เช่น ITA1001 หรือชื่อคำสั่ง", "the id of a message, such as ITA1001, or the name of a command").In(session.Language),
        };
        Arguments.Add(wanted);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita help ITA1001", new("ความหมายของ ITA1001 และวิธีแก้", "what ITA1001 means, and how to mend it")),
        new("ita help", new("รายการทุกข้อความ", "all messages")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var screen = Host.OpenOutput();
        if (values.GetValue(wanted) is not { } id)
            WriteList(screen);
        else if (values.RootCommandResult.Command is var root && root.Subcommands.FirstOrDefault(command => command.Name == id) is { } command)
            new HelpText(Session).Write(command, root);
        else
            WritePage(screen, Find(id));
        return ExitCode.Done;
    }

    private void WriteList(Screen screen)
    {
        foreach (var descriptor in DiagnosticDescriptors.All)
        {
            const int IdWidth = 9;
            var head = descriptor.Id.PadRight(IdWidth);
            foreach (var line in LineBreaker.Break(MessageKind.Title(descriptor, Session.Language), Host.Width - IdWidth))
            {
                screen.Write(head, Tone.Strong);
                screen.WriteLine(line);
                head = new string(' ', IdWidth);
            }
        }
    }

    private void WritePage(Screen screen, DiagnosticDescriptor descriptor)
    {
        var page = HelpPages.Read(descriptor.Id, Session.Language) ?? $"# {descriptor.Id}\n\n{MessageKind.Of(descriptor, Session.Language)}\n";
        foreach (var line in page.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            screen.WriteLine(line, line.StartsWith('#') ? Tone.Strong : Tone.Plain);
    }

    private static DiagnosticDescriptor Find(string id)
    {
        // People type the number alone, or a zero too few.
        var digits = NameText.Normalize(id);
        var likely = digits.Length > 0 && digits.All(char.IsAsciiDigit) ? "ITA" + digits.PadLeft(4, '0') : digits;
        if (DiagnosticDescriptors.Find(likely) is { } found)
            return found;
        var near = Spelling.Nearest(likely, DiagnosticDescriptors.All.Select(one => one.Id), 3);
        var list = string.Join(", ", near);
        throw new UsageException(near.Count == 0
            ? new($"ไม่มีข้อความรหัส “{id}” ดูทั้งหมดด้วย ita help", $"there is no message “{id}”; ita help lists all")
            : new($"ไม่มีข้อความรหัส “{id}” รหัสที่ใกล้เคียงคือ {list}", $"there is no message “{id}”; near are {list}"));
    }
}
