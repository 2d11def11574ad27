using System.CommandLine;
using System.Globalization;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;
using ItaRules.Text;
using ItaRules.Workspace.Files;
using ItaRules.Workspace.Settings;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita import</c>: makes score sheets of a table or a document, and reports what became of every piece of it.</summary>
internal sealed class ImportCommand : ItaCommand
{
    private readonly Argument<string> input;
    private readonly Option<string> outFile;
    private readonly Option<string> edition;
    private readonly Option<string> agency;
    private readonly Option<string[]> catalogs;

    public ImportCommand(Session session)
        : base("import", new("อ่านคะแนนจากตารางหรือเอกสาร แล้วเขียนเป็นใบคะแนน พร้อมรายงานว่าอ่านอะไร แก้อะไร และเว้นอะไร", "makes score sheets of tables and documents, with a report of what was understood, corrected and left out"), session)
    {
        input = new Argument<string>("INPUT")
        {
            Description = new LocalizedText(
                "ไฟล์ .csv .xlsx หรือข้อความที่บันทึกหรือคัดลอกจากเอกสาร (.txt)",
                "a file in .csv or .xlsx, or text saved or copied from a document (.txt)").In(session.Language),
        };
        Arguments.Add(input);
        outFile = AddOption<string>("--out", "FILE", new("ไฟล์ใบคะแนนที่จะเขียน (.json) ถ้าไม่ระบุจะแสดงใบคะแนนและส่งรายงานไปที่ข้อความเตือน", "the score sheet to be written (.json); without it the sheet is shown, and the report goes to the messages"));
        edition = AddOption<string>("--edition", "YEAR", new("ปีงบประมาณ (พ.ศ.) ของคะแนน ถ้าไฟล์ไม่ได้บอกหรือบอกผิด", "the fiscal year (BE) of the scores, where the file does not say it or is wrong"));
        agency = AddOption<string>("--agency", "NAME", new("ชื่อหน่วยงาน ถ้าไฟล์ไม่ได้บอก", "the agency's name, where the file does not say it"));
        catalogs = AddCatalogOption();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita import scores.xlsx --out scores.json", new("จากสมุดงาน Excel", "from an Excel workbook")),
        new("ita import report.txt --edition 2568 --out scores.json", new("จากข้อความที่คัดลอกจากเอกสาร", "from the text of a document")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var settings = SettingsLoader.Load(Here with { Catalogs = CatalogsOf(values, catalogs) }, Host.Files);
        var language = LanguageOf(settings.Settings);
        DiagnosticLines.Write(Host.OpenError(), settings.Diagnostics, language);
        if (settings.Diagnostics.Any(one => one.Severity == Severity.Error))
            return ExitCode.Failed;

        var name = values.GetValue(input)!;
        InputFiles.Require([name], FileSearch.ScoreExtensions, Host);
        var options = new ScoreReadOptions { Edition = ParseYear(values.GetValue(edition)), Agency = values.GetValue(agency) };
        var result = Import(name, settings, options);
        DiagnosticLines.Write(Host.OpenError(), result.Diagnostics, language);
        var path = values.GetValue(outFile);
        new ImportText(path is null ? Host.OpenError() : Host.OpenOutput(), language).Write(result);
        if (result.Sheets.IsEmpty)
        {
            Complain(new("ไม่ได้ใบคะแนน จึงไม่ได้เขียนไฟล์", "no score sheet came of it, so nothing is written"), language);
            return ExitCode.Failed;
        }

        OutputFile.Write(path, Host, writer =>
        {
            if (result.Sheets is [var only])
                ScoreSheetWriter.Write(writer, only);
            else
                ScoreSheetWriter.WriteLines(writer, result.Sheets);
        });
        return result.Diagnostics.Any(one => one.Severity == Severity.Error) ? ExitCode.Failed : ExitCode.Done;
    }

    private ImportResult Import(string name, LoadedSettings settings, ScoreReadOptions options)
    {
        try
        {
            using var stream = Host.Files.OpenRead(FilePath.Resolve(name, Host.Directory));
            return ScoreImporter.Import(stream, name, settings.Catalogs, options);
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            return new([], new ImportReport([]), [FileFault.Describe(name, exception)]);
        }
    }

    private static int? ParseYear(string? text)
    {
        if (text is null)
            return null;
        return int.TryParse(NameText.Normalize(text), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : throw new UsageException(new($"--edition ต้องเป็นปี พ.ศ. ไม่ใช่ “{text}”", $"--edition takes a year (BE), not “{text}”"));
    }
}
