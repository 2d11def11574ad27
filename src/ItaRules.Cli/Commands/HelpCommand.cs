using System.CommandLine;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;
using ItaRules.Workspace;
using ItaRules.Workspace.Settings;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita help</c>: the page of a message, the help of a command, what a word of the language means, or a list of all messages.</summary>
internal sealed class HelpCommand : ItaCommand
{
    private readonly Argument<string[]> wanted;

    public HelpCommand(Session session)
        : base("help", new("อธิบายข้อความ คำสั่ง หรือคำของภาษากฎ หรือแสดงรายการทุกข้อความ", "explains a message, a command or a word of the rule language, or lists all messages"), session)
    {
        wanted = AddArguments("WORD", new(
            "รหัสของข้อความ เช่น ITA1001 ชื่อคำสั่ง เช่น report plan หรือคำที่ใช้เขียนกฎ เช่น ต้องเสนอ",
            "the id of a message, such as ITA1001, the name of a command, such as report plan, or a word that rules are written with, such as expect"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita help ITA1001", new("ความหมายของ ITA1001 และวิธีแก้", "what ITA1001 means, and how to mend it")),
        new("ita help report plan", new("วิธีใช้คำสั่งหนึ่ง", "how a command is used")),
        new("ita help expect", new("ความหมายของคำหนึ่งของภาษากฎ", "what a word of the rule language means")),
        new("ita help", new("รายการทุกข้อความ", "all messages")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var words = values.GetValue(wanted) ?? [];
        var root = values.RootCommandResult.Command;
        var screen = Host.OpenOutput();
        if (words.Length == 0)
            WriteList(screen);
        else if (FindCommand(root, words) is { } command)
            new HelpText(Session).Write(command, root);
        else if (KeywordText.Find(string.Join(' ', words)) is { Count: > 0 } keywords)
            WriteKeywords(screen, keywords);
        else
            WritePage(screen, Find(string.Join(' ', words), root));
        return ExitCode.Done;
    }

    private static Command? FindCommand(Command root, IEnumerable<string> words)
    {
        var command = root;
        foreach (var word in words)
        {
            if (command.Subcommands.FirstOrDefault(one => one.Name == word) is not { } part)
                return null;
            command = part;
        }

        return command;
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

    private void WriteKeywords(Screen screen, IReadOnlyList<KeywordInfo> keywords)
    {
        var text = new KeywordText(screen, Host.Width, Session.Language);
        for (var i = 0; i < keywords.Count; i++)
        {
            if (i > 0)
                screen.WriteLine();
            text.Write(keywords[i]);
        }
    }

    private void WritePage(Screen screen, DiagnosticDescriptor descriptor)
    {
        var page = HelpPages.Read(descriptor.Id, Session.Language) ?? $"# {descriptor.Id}\n\n{MessageKind.Of(descriptor, Session.Language)}\n";
        foreach (var line in page.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            screen.WriteLine(line, line.StartsWith('#') ? Tone.Strong : Tone.Plain);
    }

    private DiagnosticDescriptor Find(string word, Command root)
    {
        // People type the number alone, or a zero too few.
        var digits = NameText.Normalize(word);
        var likely = digits.Length > 0 && digits.All(char.IsAsciiDigit) ? "ITA" + digits.PadLeft(4, '0') : digits;
        return DiagnosticDescriptors.Find(likely) ?? throw new UsageException(IsScore(word)
            ? new($"“{word}” เป็นรหัสคะแนน ดูได้ด้วย ita items {word}", $"“{word}” is the code of a score; ita items {word} shows it")
            : Unknown(word, likely, root));
    }

    private bool IsScore(string word)
    {
        var catalogs = SettingsLoader.Load(Here, Host.Files).Catalogs;
        return catalogs.Years.Any(year => catalogs.Find(year)!.Scores.Any(score => NameText.Same(score.Code, word) || NameText.Same(score.RuleCode, word)));
    }

    private static LocalizedText Unknown(string word, string likely, Command root)
    {
        if (likely.StartsWith("ita", StringComparison.OrdinalIgnoreCase))
        {
            var ids = string.Join(", ", Spelling.Nearest(likely, DiagnosticDescriptors.All.Select(one => one.Id), 3));
            return ids.Length == 0
                ? new($"ไม่มีข้อความรหัส “{word}” ดูทั้งหมดด้วย ita help", $"there is no message “{word}”; ita help lists all")
                : new($"ไม่มีข้อความรหัส “{word}” รหัสที่ใกล้เคียงคือ {ids}", $"there is no message “{word}”; near are {ids}");
        }

        var commands = root.Subcommands.Concat(root.Subcommands.SelectMany(one => one.Subcommands)).OfType<ItaCommand>().Select(one => one.FullName);
        var known = commands.Concat(SyntaxFacts.Keywords.SelectMany(KeywordText.Spellings));
        return Spelling.Nearest(word, known, 1) is [var nearest]
            ? new($"ไม่มีข้อความ คำสั่ง หรือคำของภาษากฎชื่อ “{word}” หมายถึง {nearest} หรือไม่", $"there is no message, command or word of the rule language “{word}”; did you mean {nearest}?")
            : new($"ไม่มีข้อความ คำสั่ง หรือคำของภาษากฎชื่อ “{word}” ดูทุกข้อความด้วย ita help ทุกคำสั่งด้วย ita --help",
                $"there is no message, command or word of the rule language “{word}”; ita help lists all messages, ita --help all commands");
    }
}
