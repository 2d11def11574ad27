using System.Collections.Immutable;
using System.CommandLine;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Text;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita eval</c>: what rules recommend for score sheets.</summary>
internal sealed class EvalCommand : ItaCommand
{
    /// <summary>The forms of results; null for a table.</summary>
    internal static Choice<ResultForm?> Forms { get; } = new("--format",
        ("table", null),
        ("json", new((writer, options) => new JsonResultWriter(writer, options))),
        ("ndjson", new((writer, options) => new JsonLinesResultWriter(writer, options))),
        ("csv", new((writer, options) => new CsvResultWriter(writer, options))),
        ("markdown", new((writer, options) => new MarkdownResultWriter(writer, options))),
        ("html", new((writer, options) => new HtmlResultWriter(writer, options), IsByRuns: false)));

    private static readonly Choice<ResultOrder> sorts = new("--sort", ("issue", ResultOrder.Issue), ("priority", ResultOrder.Priority), ("gain", ResultOrder.Gain));

    private readonly Argument<string[]> names;
    private readonly Option<string[]> previous;
    private readonly Option<string[]> sets;
    private readonly Option<string> sort;
    private readonly Option<bool> strict;
    private readonly Option<string[]> catalogs;
    private readonly Option<string> format;
    private readonly Option<string> outFile;
    private readonly Option<bool> explain;

    public EvalCommand(Session session)
        : base("eval", new("ประเมินใบคะแนนตามกฎ แล้วเสนอมาตรการพร้อมเหตุผล", "evaluates score sheets by rules and recommends measures, with reasons"), session)
    {
        names = AddArguments("RULES SCORES", new(
            "ไฟล์ โฟลเดอร์ หรือรูปแบบชื่อไฟล์ ทั้งของกฎ (.ita หรือ ita:2568) และของคะแนน (.json .csv .xlsx .txt) ในโครงการที่มี ita.json ไม่ต้องใส่",
            "files, folders or patterns of rules (.ita, or ita:2568 for those that ship) and of scores (.json, .csv, .xlsx, .txt); inside a project ita.json has them"));
        previous = AddOption<string[]>("--previous", "FILE…", new("คะแนนปีก่อน สำหรับกฎที่เทียบกับปีก่อน", "scores of an earlier year, for rules that compare with it"));
        previous.AllowMultipleArgumentsPerToken = true;
        sets = AddOption<string[]>("--set", "CODE=SCORE", new("ลองเปลี่ยนคะแนนหนึ่ง ใส่ได้หลายครั้ง เช่น --set o14=100", "what if a score were another; may be given several times, as --set o14=100"));
        sort = AddOption<string>("--sort", sorts.Words, new("ลำดับของมาตรการ: ตามประเด็น ความเร่งด่วน หรือคะแนนรวมที่จะเพิ่ม", "the order of measures: by issue, by priority, or by how much the total would rise"));
        strict = AddOption<bool>("--strict", null, new(
            "หยุดเมื่อไฟล์คะแนนมีข้อผิดพลาด และจบด้วยรหัส 1 ถ้ามีคำเตือน ข้อกำหนดที่ไม่เป็นจริง กฎที่ยังตัดสินไม่ได้ ข้อที่ยังไม่มีมาตรการ หรือกฎของปีอื่น",
            "stops where scores have an error, and ends with code 1 on a warning, a broken expectation, an undetermined rule, a score without a measure, or a rule of another year"));
        catalogs = AddCatalogOption();
        format = AddOption<string>("--format", Forms.Words, new("รูปแบบของผล", "the form of the result"));
        outFile = AddOption<string>("--out", "FILE", new("เขียนผลลงไฟล์ เขียนครบทั้งไฟล์หรือไม่เขียนเลย", "writes the result to a file, whole or not at all"));
        explain = AddOption<bool>("--explain", null, new("แสดงเหตุผลและขั้นตอนของแต่ละมาตรการด้วย", "shows the reasons and steps of each measure too"));
        AddWatchOption();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita eval rules/2568 scores.json", new("เสนอมาตรการตามกฎในโฟลเดอร์", "what the rules of a folder recommend")),
        new("ita eval ita:2568 scores.json --lang th --explain", new("ใช้กฎที่มากับโปรแกรม และแสดงเหตุผล", "by the rules that ship, with reasons")),
        new("ita eval ita:2568 scores.json --set o14=100", new("ถ้า o14 ได้ 100 คะแนน ผลจะเป็นอย่างไร", "what if o14 were 100")),
        new("ita eval ita:2568 scores/*.json --format csv --out result.csv", new("หลายหน่วยงาน สำหรับเปิดใน Excel", "many agencies, for Excel")),
        new("ita eval", new("ในโครงการที่มี ita.json", "inside a project with ita.json")),
        new("ita eval --watch", new("ขณะแก้กฎ แสดงผลใหม่ทุกครั้งที่บันทึก", "while rules are written: shows the result anew at every save")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var form = Forms.Parse(values.GetValue(format));
        var order = sorts.Parse(values.GetValue(sort));
        var changes = ScoreSettings.Parse(values.GetValue(sets) ?? []);
        var snapshot = Load(values);
        var language = LanguageOf(snapshot.Settings.Settings);

        var ruleMessages = snapshot.RuleDiagnostics.ToList();
        var messages = ruleMessages.Concat(snapshot.Scores.Diagnostics).Where(one => one.Severity >= Severity.Warning).ToList();
        DiagnosticLines.Write(Host.OpenError(), messages, language);
        if (ruleMessages.Any(one => one.Severity == Severity.Error))
            return Refuse(new("มีข้อผิดพลาด จึงยังไม่ประเมิน แก้ตามข้อความข้างบนแล้วสั่งใหม่", "there are errors, so nothing is evaluated; mend them and run again"), language);
        if (values.GetValue(strict) && messages.Any(one => one.Severity == Severity.Error))
            return Refuse(new("ไฟล์คะแนนมีข้อผิดพลาด จึงหยุดตามที่สั่งด้วย --strict", "the scores have errors, so --strict stops here"), language);
        if (!snapshot.Scores.Sheets.Any())
            return Refuse(new("ไม่มีใบคะแนนที่ใช้ได้ จึงไม่มีอะไรให้ประเมิน", "there is no usable score sheet, so there is nothing to evaluate"), language);

        var hasRules = WarnWhereNoRuleIs(snapshot, language);
        snapshot = changes.Apply(snapshot, Host.OpenError(), language);
        var expectations = snapshot.ExpectationDiagnostics;
        DiagnosticLines.Write(Host.OpenError(), expectations.Where(one => one.Severity > Severity.Hidden), language);
        messages.AddRange(expectations);
        var isOpen = false;
        OutputFile.Write(values.GetValue(outFile), Host, output =>
        {
            var options = new ResultOptions(language, snapshot.Scores.Sheets.Count(), values.GetValue(explain), Host.Width, ShowsGain: order == ResultOrder.Gain);
            isOpen = new ResultOutput(snapshot, order).Write(output, options, form, output == Host.Output ? Host.OpenOutput() : new Screen(output));
        });
        var failed = messages.Any(one => one.Severity == Severity.Error) || (values.GetValue(strict) && (isOpen || !hasRules || messages.Count > 0));
        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private ProjectSnapshot Load(ParseResult values)
    {
        var inputs = InputFiles.Sort(values.GetValue(names) ?? [], Host);
        ImmutableArray<string> earlier = [.. values.GetValue(previous) ?? []];
        InputFiles.Require(earlier, FileSearch.ScoreExtensions, Host);
        var options = Here with { Rules = inputs.Rules, Scores = inputs.Scores, Previous = earlier, Catalogs = CatalogsOf(values, catalogs) };
        if ((inputs.Rules.IsEmpty || inputs.Scores.IsEmpty) && ProjectFolder.FindSettings(Host.Files, Host.Directory) is null)
            throw MissingInput.Of(Name, inputs, earlier);
        using var progress = Host.IsErrorTerminal ? new SheetProgress(Host.Error, Session.Language) : null;
        return Project.Load(options, Host.Files, progress).Current;
    }

    private int Refuse(LocalizedText reason, Language language)
    {
        Complain(reason, language);
        return ExitCode.Failed;
    }
}
