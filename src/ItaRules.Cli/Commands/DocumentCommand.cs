using System.Collections.Immutable;
using System.CommandLine;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;
using ItaRules.Text;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;

namespace ItaRules.Cli.Commands;

/// <summary>A command that makes a document of each score sheet.</summary>
internal abstract class DocumentCommand : ItaCommand
{
    /// <summary>Of a whole country's plans nobody reads every line on a terminal.</summary>
    private const int MostRemarks = 40;

    private static readonly Choice<DigitStyle> digitStyles = new("--digits", ("arabic", DigitStyle.Arabic), ("thai", DigitStyle.Thai));

    private readonly Argument<string[]> names;
    private readonly Option<string[]> previous;
    private readonly Option<string> outPath;
    private readonly Option<string> format;
    private readonly Option<string> digits;
    private readonly Option<string> template;
    private readonly Option<string[]> catalogs;
    private readonly Option<bool> strict;

    /// <inheritdoc cref="ItaCommand(string, LocalizedText, Session)"/>
    protected DocumentCommand(string name, LocalizedText summary, Session session)
        : base(name, summary, session)
    {
        names = AddArguments("RULES SCORES", new("ไฟล์หรือโฟลเดอร์ของกฎและของคะแนน ในโครงการที่มี ita.json ไม่ต้องใส่", "files or folders of rules and of scores; inside a project ita.json has them"));
        outPath = AddOption<string>("--out", "FILE|FOLDER", new(
            "ไฟล์ที่จะเขียน รูปแบบดูจากนามสกุล (docx, xlsx, html, md, csv) หรือโฟลเดอร์เมื่อมีหลายหน่วยงาน",
            "the file to write, in the form that its ending names (docx, xlsx, html, md, csv), or a folder for many agencies"));
        format = AddOption<string>("--format", DocumentFiles.Words, new("รูปแบบของเอกสาร ใช้เมื่อ --out เป็นโฟลเดอร์หรือไม่ได้ใส่", "the form, where --out names a folder or is left out"));
        previous = AddOption<string[]>("--previous", "FILE…", new("คะแนนปีก่อน ใส่ได้หลายปี", "scores of earlier years"));
        previous.AllowMultipleArgumentsPerToken = true;
        digits = AddOption<string>("--digits", digitStyles.Words, new("เลขอารบิกหรือเลขไทย รหัสข้อเช่น o14 คงเดิม", "Arabic or Thai digits; codes such as o14 stay as they are"));
        template = AddOption<string>("--template", "FILE.docx", new("ไฟล์ Word ของหน่วยงาน ใช้รูปแบบ หัวกระดาษ และท้ายกระดาษ", "the agency's own Word file, for styles, header and footer"));
        catalogs = AddCatalogOption();
        strict = AddOption<bool>("--strict", null, new(
            "จบด้วยรหัส 1 ถ้าเอกสารยังมีสิ่งที่ขาดหรือยังพิจารณาไม่ได้ หรือมีข้อกำหนดที่ไม่เป็นจริง",
            "ends with code 1 where something is missing from a document or undecided, or an expectation is broken"));
    }

    /// <summary>What the document is called in the names of files.</summary>
    protected abstract string Kind { get; }

    /// <summary>Makes the document of a sheet.</summary>
    /// <param name="values">The command line.</param>
    /// <param name="input">What it is made from.</param>
    protected abstract Document Compose(ParseResult values, ReportInput input);

    /// <summary>Reads what the document needs besides rules and scores.</summary>
    /// <param name="values">The command line.</param>
    /// <param name="sheets">How many score sheets there are.</param>
    /// <param name="language">The language of messages.</param>
    /// <returns>Whether the document can be made; where not, the reason has been said.</returns>
    protected virtual bool Prepare(ParseResult values, int sheets, Language language) => true;

    /// <summary>What is missing from a document or undecided, in words; empty when it is complete.</summary>
    protected virtual IEnumerable<string> Remarks(ReportInput input) => [];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var style = digitStyles.Parse(values.GetValue(digits));
        var files = DocumentFiles.Parse(Host, values.GetValue(outPath), values.GetValue(format), values.GetValue(template));
        var snapshot = Load(values);

        var language = PlanInput.LanguageOf(Session, snapshot);
        if (!CanEvaluate(snapshot, language))
            return ExitCode.Failed;
        var sheets = snapshot.Scores.Sheets.Count();
        files.Require(sheets);
        if (!Prepare(values, sheets, language))
            return ExitCode.Failed;

        var expectations = snapshot.ExpectationDiagnostics;
        DiagnosticLines.Write(Host.OpenError(), expectations.Where(one => one.Severity > Severity.Hidden), language);
        var remarks = 0;
        foreach (var result in Results(snapshot))
        {
            var input = new ReportInput(result.Result, result.Rules.Rules, language) { Digits = style };
            files.Write(Compose(values, input), result.Result.Sheet, Kind);
            foreach (var remark in Remarks(input))
            {
                if (remarks++ < MostRemarks)
                    Complain(new($"{input.Result.Sheet.Details.Name}: {remark}", $"{input.Result.Sheet.Details.Name}: {remark}"), language);
            }
        }

        if (remarks > MostRemarks)
            Complain(new($"และข้อสังเกตอีก {remarks - MostRemarks} รายการ ซึ่งเขียนไว้ในเอกสารแล้ว", $"and {remarks - MostRemarks} remarks more, which the documents name"), language);
        var failed = expectations.Any(one => one.Severity == Severity.Error) || (values.GetValue(strict) && (remarks > 0 || expectations.Length > 0));
        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private static IEnumerable<(SheetResult Result, EvaluationResult Rules)> Results(ProjectSnapshot snapshot)
    {
        foreach (var year in snapshot.Scores.Years)
        {
            var results = snapshot.Evaluate(year.Table.Edition)!;
            for (var row = 0; row < year.Table.Count; row++)
                yield return (results[row], results);
        }
    }

    private ProjectSnapshot Load(ParseResult values)
    {
        var inputs = InputFiles.Sort(values.GetValue(names) ?? [], Host);
        ImmutableArray<string> earlier = [.. values.GetValue(previous) ?? []];
        InputFiles.Require(earlier, FileSearch.ScoreExtensions, Host);
        if ((inputs.Rules.IsEmpty || inputs.Scores.IsEmpty) && ProjectFolder.FindSettings(Host.Files, Host.Directory) is null)
            throw MissingInput.Of(FullName, inputs, earlier);
        using var progress = Host.IsErrorTerminal ? new SheetProgress(Host.Error, Session.Language) : null;
        var options = Here with { Rules = inputs.Rules, Scores = inputs.Scores, Previous = earlier, Catalogs = CatalogsOf(values, catalogs) };
        return Project.Load(options, Host.Files, progress).Current;
    }
}
