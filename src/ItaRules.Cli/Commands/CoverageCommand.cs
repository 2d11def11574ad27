using System.CommandLine;
using System.Globalization;
using ItaRules.Analysis;
using ItaRules.Catalogs;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Reports.Maps;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita coverage</c>: items that no rule reads, and branches that never acted.</summary>
internal sealed class CoverageCommand : ItaCommand
{
    private readonly Argument<string[]> names;
    private readonly Option<string> threshold;
    private readonly Option<string> map;

    public CoverageCommand(Session session)
        : base("coverage", new("แสดงข้อที่ไม่มีกฎใดอ่าน และกฎหรือทางเลือกที่ไม่เคยมีผล", "shows items that no rule reads, and rules or branches that never applied"), session)
    {
        names = AddArguments("RULES SCORES", new("กฎ และคะแนน (ถ้ามี) ในโครงการที่มี ita.json ไม่ต้องใส่", "rules, and scores if there are any; inside a project ita.json has them"));
        threshold = AddOption<string>("--threshold", "PERCENT", new("จบด้วยรหัส 1 ถ้าความครอบคลุมต่ำกว่าร้อยละนี้", "ends with code 1 if less than this percentage is covered"));
        map = AddOption<string>("--map", "FILE", new(
            "เขียนแผนที่ลงไฟล์ .html หรือ .md: คะแนน 0–100 ของแต่ละข้อ กฎใดตอบช่วงใด ที่ใดว่างหรือซ้อน",
            "writes a map to a .html or .md file: for each item the line from 0 to 100, which rules answer which stretch, gaps and overlaps"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita coverage rules/2568", new("ข้อใดของปี 2568 ที่ยังไม่มีกฎอ่าน", "which items no rule reads")),
        new("ita coverage rules/2568 --map map.html", new("แผนที่สำหรับเปิดในเบราว์เซอร์หรือพิมพ์", "a map for a browser or for printing")),
        new("ita coverage rules/2568 scores --threshold 100", new("ใช้ตรวจก่อนเผยแพร่กฎ", "as a check before rules are published")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var least = ParseThreshold(values.GetValue(threshold));
        var writeMap = MapWriterFor(values.GetValue(map));
        var inputs = InputFiles.Sort(values.GetValue(names) ?? [], Host);
        if (inputs.Rules.IsEmpty && ProjectFolder.FindSettings(Host.Files, Host.Directory) is null)
            throw MissingInput.Rules(Name);
        var snapshot = Project.Load(Here with { Rules = inputs.Rules, Scores = inputs.Scores, ReadsScores = inputs.Rules.IsEmpty || !inputs.Scores.IsEmpty }, Host.Files).Current;
        var language = LanguageOf(snapshot.Settings.Settings);
        DiagnosticLines.Write(Host.OpenError(), snapshot.Diagnostics.Where(one => one.Severity == Severity.Error), language);
        if (snapshot.Diagnostics.Any(one => one.Severity == Severity.Error))
        {
            Complain(new("มีข้อผิดพลาด จึงยังไม่ทำต่อ แก้ตามข้อความข้างบนแล้วสั่งใหม่", "there are errors, so nothing is done; mend them and run again"), language);
            return ExitCode.Failed;
        }

        var coverages = CoveragesOf(snapshot);
        var text = new CoverageText(Host.OpenOutput(), language);
        foreach (var coverage in coverages)
            text.Write(coverage);
        if (writeMap is not null)
            OutputFile.Write(values.GetValue(map), Host, writer => writeMap([.. coverages.Select(coverage => CoverageMap.Of(coverage.Rules))], writer, language));
        return coverages.All(one => one.ItemPercent >= least && one.BranchPercent >= least && one.SidePercent >= least) ? ExitCode.Done : ExitCode.Failed;
    }

    private static List<Coverage> CoveragesOf(ProjectSnapshot snapshot)
    {
        var compilation = snapshot.Compilation;
        if (snapshot.Scores.Years.IsEmpty)
        {
            var editions = compilation.Files.Where(file => !file.IsUsed).Select(file => compilation.GetSemanticModel(file.Tree).Edition).OfType<Edition>().Distinct();
            return [.. editions.OrderBy(edition => edition.Year).Select(edition => Coverage.Of(compilation.Bind(edition)))];
        }

        // Sheets of a year that no rule is for say nothing about the rules.
        return [.. snapshot.Scores.Years.Select(year => Coverage.Of(snapshot.Evaluate(year.Table.Edition)!)).Where(one => !one.Rules.Rules.IsEmpty)];
    }

    private static Action<IReadOnlyCollection<CoverageMap>, TextWriter, Language>? MapWriterFor(string? path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        null => null,
        ".html" or ".htm" => (maps, writer, language) => new MapHtmlWriter(language).Write(maps, writer),
        ".md" => (maps, writer, language) => new MapMarkdownWriter(language).Write(maps, writer),
        _ => throw new UsageException(new($"--map ต้องเป็นไฟล์ .html หรือ .md ไม่ใช่ “{path}”", $"--map takes a .html or .md file, not “{path}”")),
    };

    private static double ParseThreshold(string? text)
    {
        if (text is null)
            return 0;
        return double.TryParse(NameText.Normalize(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100
            ? percent
            : throw new UsageException(new($"--threshold ต้องเป็นร้อยละ 0–100 ไม่ใช่ “{text}”", $"--threshold takes a percentage, 0–100, not “{text}”"));
    }
}
