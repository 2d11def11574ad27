using System.CommandLine;
using ItaRules.Cli.CommandLine;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita report</c>: the documents that an agency publishes, a command each.</summary>
internal sealed class ReportCommand : ItaCommand
{
    public ReportCommand(Session session)
        : base("report", new("จัดทำเอกสารพร้อมลงนาม: บทวิเคราะห์ แผนมาตรการ และรายงานผล", "makes the documents to be signed: analysis, plan of measures, report on progress"), session)
    {
        Subcommands.Add(new ReportAnalysisCommand(session));
        Subcommands.Add(new ReportPlanCommand(session));
        Subcommands.Add(new ReportProgressCommand(session));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita report analysis ita:2568 scores.json --out analysis.docx", new("บทวิเคราะห์ผลการประเมิน", "the analysis of the results")),
        new("ita report plan ita:2568 scores.json --out plan.docx", new("แผนมาตรการเป็นไฟล์ Word", "the plan of measures as a Word file")),
        new("ita report progress ita:2568 scores.json --progress filled.xlsx --round 6 --out report6.docx", new("รายงานผลรอบ 6 เดือน", "the report of 6 months")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var names = string.Join(", ", Subcommands.Select(command => command.Name));
        throw new UsageException(new($"ต้องระบุเอกสาร: {names}", $"a document is needed: {names}"));
    }
}
