using System.CommandLine;
using ItaRules.Catalogs;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Diagnostics;
using ItaRules.Text;
using ItaRules.Workspace.Settings;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita items</c>: the catalogue of a year, with source and certainty; or all that is known of one score.</summary>
internal sealed class ItemsCommand : ItaCommand
{
    private readonly Argument<string[]> codes;
    private readonly Option<string> edition;
    private readonly Option<string[]> catalogs;

    public ItemsCommand(Session session)
        : base("items", new("แสดงตัวชี้วัดและข้อของปีหนึ่ง พร้อมที่มาและความแน่นอน", "shows the indicators and items of a year, with source and certainty"), session)
    {
        codes = AddArguments("CODE", new("รหัสที่ต้องการรายละเอียด เช่น o14, 9.1, 9, OIT, total", "what details are wanted of: o14, 9.1, 9, OIT, total"));
        edition = AddOption<string>("--edition", "YEAR", new("ปีงบประมาณ (พ.ศ.) ถ้าไม่ระบุใช้ปีล่าสุด", "the fiscal year (BE); without it the newest"));
        catalogs = AddCatalogOption();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita items", new("ทุกข้อของปีล่าสุด", "all items of the newest year")),
        new("ita items o14", new("รายละเอียดของ o14", "all that is known of o14")),
        new("ita items --edition 2565", new("รายการของปี 2565", "the catalogue of 2565")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var settings = SettingsLoader.Load(Here with { Catalogs = CatalogsOf(values, catalogs) }, Host.Files);
        var language = LanguageOf(settings.Settings);
        DiagnosticLines.Write(Host.OpenError(), settings.Diagnostics, language);
        if (settings.Diagnostics.Any(one => one.Severity == Severity.Error))
            return ExitCode.Failed;

        var catalog = FindEdition(values.GetValue(edition), settings);
        var scores = (values.GetValue(codes) ?? []).Select(code => CodeLookup.Find(catalog, code)).ToArray();
        var screen = Host.OpenOutput();
        var text = new CatalogText(screen, Host.Width, language);
        if (scores.Length == 0)
            text.WriteAll(catalog);
        for (var i = 0; i < scores.Length; i++)
        {
            if (i > 0)
                screen.WriteLine();
            text.Write(scores[i], settings.Catalogs);
        }

        return ExitCode.Done;
    }

    private static Edition FindEdition(string? asked, LoadedSettings settings)
    {
        var catalogs = settings.Catalogs;
        if (asked is null)
            return catalogs.Find(settings.Settings.Edition?.Value ?? catalogs.Years[^1])!;
        var years = string.Join(", ", catalogs.Years);
        return int.TryParse(NameText.Normalize(asked), out var year) && catalogs.Find(year) is { } found
            ? found
            : throw new UsageException(new($"ไม่มีรายการตัวชี้วัดของปี “{asked}” ปีที่มีคือ {years}", $"there is no catalogue of “{asked}”; there are {years}"));
    }
}
