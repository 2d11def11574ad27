using System.CommandLine;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Formatting;
using ItaRules.Syntax;
using ItaRules.Testing;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita fmt</c>: lays rule files out in the one canonical way.</summary>
internal sealed class FmtCommand : ItaCommand
{
    private static readonly Choice<Language?> languages = new("--language", ("keep", null), ("th", Text.Language.Thai), ("en", Text.Language.English));

    private readonly Argument<string[]> names;
    private readonly Option<bool> check;
    private readonly Option<string> keywords;

    public FmtCommand(Session session)
        : base("fmt", new("จัดรูปแบบไฟล์กฎ ความหมายไม่เปลี่ยน", "lays rule files out; what they mean does not change"), session)
    {
        names = AddArguments("RULES", new("ไฟล์กฎ โฟลเดอร์ หรือรูปแบบชื่อไฟล์ ในโครงการที่มี ita.json ไม่ต้องใส่", "rule files, folders or patterns; inside a project ita.json has them"));
        check = AddOption<bool>("--check", null, new("ไม่เขียนไฟล์ แสดงเพียงสิ่งที่จะเปลี่ยน และจบด้วยรหัส 1 ถ้ามี", "writes nothing, shows what would change, and ends with code 1 if anything would"));
        keywords = AddOption<string>("--language", languages.Words, new("เปลี่ยนคำสำคัญเป็นภาษานี้ทั้งไฟล์", "turns all keywords into this language"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita fmt rules/2568", new("จัดรูปแบบทุกไฟล์กฎในโฟลเดอร์", "lays out all rule files of a folder")),
        new("ita fmt --check", new("ตรวจว่าไฟล์กฎของโครงการจัดรูปแบบแล้ว", "checks that the rules of the project are laid out")),
        new("ita fmt rules/my.ita --language th", new("เปลี่ยนคำสำคัญเป็นภาษาไทย", "turns the keywords into Thai")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var options = new FormattingOptions { KeywordLanguage = languages.Parse(values.GetValue(keywords)) };
        var named = values.GetValue(names) ?? [];
        InputFiles.RequireRules(named, Host);
        var snapshot = Project.Load(Here with { Rules = [.. named], ReadsScores = false }, Host.Files).Current;
        if (named.Length == 0 && snapshot.Settings.Path is null)
            throw MissingInput.Rules(Name);

        var language = LanguageOf(snapshot.Settings.Settings);
        var screen = Host.OpenOutput();
        var reading = snapshot.ReadingDiagnostics.ToList();
        DiagnosticLines.Write(Host.OpenError(), reading, language);
        var unreadable = reading.Where(one => one.Severity == Severity.Error).Select(one => one.Location.Path).ToHashSet(StringComparer.Ordinal);
        int changed = 0, refused = 0, total = 0;
        foreach (var tree in snapshot.Compilation.Files.Where(file => !file.IsUsed).Select(file => file.Tree))
        {
            total++;
            if (unreadable.Contains(tree.Path))
            {
                refused++;
                continue;
            }

            if (!tree.Diagnostics.IsEmpty)
            {
                refused++;
                DiagnosticLines.Write(Host.OpenError(), tree.Diagnostics, language);
                Host.Error.Write(In($"{tree.Path}: มีข้อผิดพลาด จึงไม่จัดรูปแบบไฟล์นี้\n", $"{tree.Path}: has errors and is left as it is\n", language));
                continue;
            }

            var formatted = Formatter.Format(tree, options);
            if (formatted == tree.Text.Content)
                continue;
            changed++;
            if (values.GetValue(check))
                ShowDifference(screen, tree, formatted);
            else
                RuleFileWriter.Write(snapshot, tree, formatted);
        }

        screen.WriteLine(Summary(total, changed, refused, values.GetValue(check)).In(language), changed + refused == 0 ? Tone.Good : Tone.Plain);
        return refused > 0 || (changed > 0 && values.GetValue(check)) ? ExitCode.Failed : ExitCode.Done;
    }

    private static void ShowDifference(Screen screen, SyntaxTree tree, string formatted)
    {
        screen.WriteLine(tree.Path, Tone.Strong);
        DiffText.Write(screen, SnapshotDiff.Between(tree.Text.Content.ReplaceLineEndings("\n"), formatted.ReplaceLineEndings("\n")), "  ");
    }

    private static LocalizedText Summary(int total, int changed, int refused, bool isCheck)
    {
        var (thai, english) = (changed, isCheck) switch
        {
            (0, _) when refused > 0 => ("", ""),
            (0, _) => ("จัดรูปแบบดีอยู่แล้ว", "all laid out"),
            (_, true) => ($"ยังไม่จัดรูปแบบ {changed} ไฟล์", $"{changed} not laid out"),
            _ => ($"จัดรูปแบบใหม่ {changed} ไฟล์", $"{changed} laid out anew"),
        };
        var left = refused > 0 ? new LocalizedText($"มีข้อผิดพลาด {refused} ไฟล์", $"{refused} with errors") : default;
        return new($"ตรวจ {total} ไฟล์ {thai}{(thai.Length > 0 && refused > 0 ? " " : "")}{left.Thai}", $"{Files(total)}: {english}{(english.Length > 0 && refused > 0 ? ", " : "")}{left.English}");
    }

    private static string Files(int count) => count == 1 ? "1 file" : $"{count} files";

    private static string In(string thai, string english, Language language) => new LocalizedText(thai, english).In(language);
}
