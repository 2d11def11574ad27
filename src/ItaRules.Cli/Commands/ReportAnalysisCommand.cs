using System.CommandLine;
using ItaRules.Cli.CommandLine;
using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita report analysis</c>: the analysis of the results.</summary>
internal sealed class ReportAnalysisCommand(Session session)
    : DocumentCommand("analysis", new("บทวิเคราะห์ผลการประเมิน รายประเด็นหรือรายเครื่องมือ", "the analysis of the results, by issue or by instrument"), session)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita report analysis ita:2568 scores.json --out analysis.docx", new("บทวิเคราะห์เป็นไฟล์ Word", "the analysis as a Word file")),
        new("ita report analysis ita:2568 2568.json --out analysis.html --previous 2567.json 2566.json", new("เทียบกับปีก่อน", "beside earlier years")),
        new("ita report analysis", new("อ่านบนจอ ในโครงการที่มี ita.json", "to be read on the screen, inside a project")),
    ];

    /// <inheritdoc/>
    protected override string Kind => "analysis";

    /// <inheritdoc/>
    protected override Document Compose(ParseResult values, ReportInput input) => AnalysisReport.Compose(input);

    /// <inheritdoc/>
    protected override IEnumerable<string> Remarks(ReportInput input) => AnalysisReport.DoubtsOf(input);
}
