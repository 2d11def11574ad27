using System.CommandLine;
using ItaRules.Cli.CommandLine;
using ItaRules.Explanation;
using ItaRules.Interchange.Results;
using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;
using ItaRules.Text;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita report plan</c>: the plan of measures.</summary>
internal sealed class ReportPlanCommand : DocumentCommand
{
    private static readonly Choice<PlanGrouping> groupings = new("--group", ("issue", PlanGrouping.Issue), ("owner", PlanGrouping.Owner));

    private readonly Option<string> grouping;
    private readonly Option<bool> pages;

    public ReportPlanCommand(Session session)
        : base("plan", new("แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส", "the plan of measures"), session)
    {
        grouping = AddOption<string>("--group", groupings.Words, new("จัดกลุ่มมาตรการตามประเด็นหรือผู้รับผิดชอบ", "groups the measures by issue or by owner"));
        pages = AddOption<bool>("--page-per-group", null, new("ขึ้นหน้าใหม่ทุกกลุ่ม เช่น ส่วนงานละหน้า", "begins a page for each group, as a page a division"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita report plan ita:2568 scores.json --out plan.docx --digits thai", new("แผนเป็นไฟล์ Word เลขไทย", "the plan as a Word file with Thai digits")),
        new("ita report plan --group owner --page-per-group --out plan.docx", new("ส่วนงานละหน้า ในโครงการที่มี ita.json", "a page a division, inside a project")),
        new("ita report plan ita:2568 national.csv --out plans --format html", new("หน่วยงานละไฟล์", "a file an agency")),
    ];

    /// <inheritdoc/>
    protected override string Kind => "plan";

    /// <inheritdoc/>
    protected override Document Compose(ParseResult values, ReportInput input) => PlanReport.Compose(input with
    {
        Grouping = groupings.Parse(values.GetValue(grouping)),
        IsGroupPerPage = values.GetValue(pages),
    });

    /// <inheritdoc/>
    protected override IEnumerable<string> Remarks(ReportInput input) =>
    [
        .. PlanGap.Of(input.Result).Select(gap => new LocalizedText(
            $"มาตรการ “{gap.Measure.Title}” ยังขาด{gap.Describe(Language.Thai)}",
            $"the measure “{gap.Measure.Title}” lacks {gap.Describe(Language.English)}").In(input.Language)),
        .. OpenRule.Of(input.Result).Select(open => new LocalizedText(
            $"ยังพิจารณาไม่ได้ {open.Rule}: {MissingText.Of(open.Lacks, input.Result.Scores, Language.Thai)}",
            $"undetermined {open.Rule}: {MissingText.Of(open.Lacks, input.Result.Scores, Language.English)}").In(input.Language)),
    ];
}
