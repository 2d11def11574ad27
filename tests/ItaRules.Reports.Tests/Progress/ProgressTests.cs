using System.Text;
using ItaRules.Diagnostics;
using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Progress;
using ItaRules.Reports.Tests.Infrastructure;
using ItaRules.Testing;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Reports.Tests.Progress;

public class ProgressTests
{
    private const string Rules = """
        ปีประเมิน 2568
        ส่วนงาน กองคลัง
        ส่วนงาน สำนักปลัด
        มาตรการ แผน "จัดทำแผน" ขั้นตอน "ร่างแผนการบริหารทรัพยากรบุคคล" ขั้นตอน "ประกาศใช้แผน" ผู้รับผิดชอบ สำนักปลัด ระยะเวลาดำเนินการ ไตรมาส 1 รายงานรอบ 6, 12 เดือน
        มาตรการ พัสดุ "เผยแพร่พัสดุ" ขั้นตอน "รวมรายการ" ผู้รับผิดชอบ กองคลัง และ สำนักปลัด ระยะเวลาดำเนินการ ตลอดปีงบประมาณ รายงานรอบ 6, 12 เดือน
        ถ้า o14 ต่ำกว่า 50 แล้วเสนอมาตรการ แผน
        ถ้า o12 ต่ำกว่า 60 แล้วเสนอมาตรการ พัสดุ
        """;

    private const string Scores = """{"edition":2568,"agency":{"name":"อบต.ทดสอบ","province":"เลย"},"items":{"o12":50,"o14":0}}""";

    [Fact]
    public void A_file_of_a_plan_has_its_measures_and_steps_with_nothing_entered()
    {
        var file = ProgressPlan.Of(Input());
        Assert.Equal((2568, 2569, "อบต.ทดสอบ"), (file.ResultYear, file.PlanYear, file.Agency.Name));
        Assert.Equal(["พัสดุ", "แผน"], file.Measures.Select(measure => measure.Id));
        Assert.Equal(["ร่างแผนการบริหารทรัพยากรบุคคล", "ประกาศใช้แผน"], file.Measures[1].Steps.Select(step => step.Text));
        Assert.DoesNotContain(file.Measures, measure => measure.HasEntries);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("xlsx")]
    public void What_is_entered_is_read_back_as_it_was_written(string form)
    {
        var file = Entered();
        var read = Read(Write(file, form), form, out var diagnostics)!;
        Assert.Empty(diagnostics);
        Assert.Equal((file.ResultYear, file.PlanYear, file.Agency), (read.ResultYear, read.PlanYear, read.Agency));
        Assert.Equal(Texts(file.Measures), Texts(read.Measures));
        Assert.Equal(Texts(file.Removed), Texts(read.Removed));
    }

    [Fact]
    public void The_workbook_keeps_to_the_schema_of_office_files() => Assert.Empty(Written.Faults(Write(Entered(), "xlsx"), "xlsx"));

    [Fact]
    public void When_a_plan_changes_entries_stay_with_their_measures_and_none_is_lost()
    {
        var before = Entered();
        var plan = ProgressPlan.Of(Input(Rules
            .Replace("ร่างแผนการบริหารทรัพยากรบุคคล", "ร่างแผนบริหารทรัพยากรบุคคล", StringComparison.Ordinal)
            .Replace("ขั้นตอน \"ประกาศใช้แผน\"", "ขั้นตอน \"เผยแพร่บนเว็บไซต์ของหน่วยงาน\"", StringComparison.Ordinal)
            .Replace("ถ้า o12 ต่ำกว่า 60", "ถ้า o12 ต่ำกว่า 10", StringComparison.Ordinal)));
        var after = plan.WithEntriesOf(before);
        var measure = Assert.Single(after.Measures);

        // A step that was reworded a little keeps its entry, one that is gone is kept apart.
        Assert.Equal("ร่างเสร็จ", measure.Steps.Single(step => step.Text == "ร่างแผนบริหารทรัพยากรบุคคล").Result);
        Assert.Equal("ลงนามแล้ว", Assert.Single(measure.RemovedSteps).Result);
        Assert.Equal(["เดิม", "พัสดุ"], after.Removed.Select(one => one.Id).Order());

        // Where the plan turns back, everything is where it was.
        var back = ProgressPlan.Of(Input()).WithEntriesOf(after);
        Assert.Equal(Entries(before.Measures).Order(), Entries(back.Measures).Order());
        Assert.Equal(Entries(before.Removed), Entries(back.Removed));
    }

    [Fact]
    public void Whatever_the_plan_becomes_every_entry_is_somewhere()
    {
        var random = new Random(7);
        string[] words = ["ร่างแผน", "ประกาศใช้", "เผยแพร่", "ติดตามผล", "อบรมเจ้าหน้าที่", "สรุปรายงาน"];
        for (var i = 0; i < 200; i++)
        {
            var file = RandomFile(random, words, isEntered: true);
            var entries = Entries(file.Measures).Concat(Entries(file.Removed)).ToHashSet();
            for (var turn = 0; turn < 3; turn++)
                file = RandomFile(random, words, isEntered: false).WithEntriesOf(file);
            var kept = Entries(file.Measures).Concat(Entries(file.Removed)).Concat(file.Measures.Concat(file.Removed).SelectMany(measure => measure.RemovedSteps).Select(step => step.Result + step.Suggestion)).ToHashSet();
            Assert.Superset(entries, kept);
        }
    }

    [Fact]
    public void What_cannot_be_right_is_told_at_its_place()
    {
        const string Json = """
            {"edition":2568,"planYear":2569,"agency":{"name":"อบต.ทดสอบ"},"measures":[
              {"id":"แผน","title":"จัดทำแผน","steps":[
                {"step":"ร่างแผนการบริหารทรัพยากรบุคคล","state":"done","date":"7 เม.ย. 69","result":"","evidence":["ไฟล์ในเครื่อง"]},
                {"step":"ขั้นตอนที่ไม่มี","state":"inProgress","result":"ทำแล้ว"}]},
              {"id":"อื่น","title":"มาตรการอื่น","steps":[{"step":"ทำ","state":"แล้วเสร็จ","date":"2569-01-05","result":"ดี","evidence":["https://example.go.th/a.pdf"]}]}]}
            """;
        var file = Read(Encoding.UTF8.GetBytes(Json), "json", out var diagnostics)!;
        Assert.Empty(diagnostics);
        var messages = ProgressChecker.Check(file, ProgressPlan.Of(Input()), "p.json").Select(one => $"{one.Location.Line}:{one.Location.Column} {one.Id}");
        Assert.Equal(
            ["3:67 ITA7011", "3:5 ITA7012", "3:103 ITA7016", "4:5 ITA7018", "5:3 ITA7017", "1:1 ITA7019"],
            messages);
    }

    [Theory]
    [InlineData("""{"edition":2568,"planYear":2569,"measures":[{"id":"a","steps":[{"step":"s","state":"เสร็จมั้ง"}]}]}""", "ITA7002")]
    [InlineData("""{"edition":2568,"planYear":2569,"measures":[{"id":"a","steps":[{"step":"s","date":"31 ก.พ. 2569"}]}]}""", "ITA7001")]
    [InlineData("""{"edition":2568,"planYear":2569,"measures":[{"id":"a","steps":[]},{"id":"A","steps":[]}]}""", "ITA7003")]
    [InlineData("""{"edition":2568,"planYear":2569,"measures":[{"id":"a","stepz":[]}]}""", "ITA5015")]
    [InlineData("""{"edition":2568,"measures":[]}""", "ITA5017")]
    [InlineData("""{"edition":2568,""", "ITA5005")]
    [InlineData("", "ITA5002")]
    public void A_file_that_cannot_be_read_says_why(string json, string id)
    {
        Read(Encoding.UTF8.GetBytes(json), "json", out var diagnostics);
        Assert.Contains(diagnostics, one => one.Id == id);
    }

    [Fact]
    public void A_workbook_that_is_no_form_says_so()
    {
        var document = PlanReport.Compose(Input());
        Assert.Null(Read(Written.Bytes(document, "xlsx"), "xlsx", out var diagnostics));
        Assert.Equal("ITA7004", Assert.Single(diagnostics).Id);
        Assert.Null(Read([1, 2, 3], "xlsx", out var broken));
        Assert.Single(broken);
    }

    [Theory]
    [InlineData("7 ต.ค. 2568", 2025, 10, 7)]
    [InlineData("๗ ต.ค. ๖๘", 2025, 10, 7)]
    [InlineData("7 ตุลาคม พ.ศ. 2568", 2025, 10, 7)]
    [InlineData("7/10/2568", 2025, 10, 7)]
    [InlineData("07-10-68", 2025, 10, 7)]
    [InlineData("2025-10-07", 2025, 10, 7)]
    [InlineData("2568-10-07", 2025, 10, 7)]
    [InlineData("10/07/2025 00:00:00", 2025, 10, 7)]
    [InlineData("45937", 2025, 10, 7)]
    [InlineData("7 Oct 2568", 2025, 10, 7)]
    public void Days_are_read_as_offices_write_them(string text, int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), DayText.Parse(text));

    [Theory]
    [InlineData("31 ก.พ. 2569")]
    [InlineData("เมื่อวาน")]
    [InlineData("13/13/2568")]
    [InlineData("2568")]
    [InlineData("7 ต.ค.")]
    public void What_is_no_day_is_not_guessed(string text) => Assert.Null(DayText.Parse(text));

    [Theory]
    [InlineData(6)]
    [InlineData(12)]
    public void A_report_reads_as_it_was_read(int round) => Verifier.Verify(Written.Text(ProgressReport.Compose(Input(), Entered(), round), "md"), $"{round}");

    [Fact]
    public void What_was_done_after_the_round_was_not_done_yet_and_what_is_over_is_late()
    {
        var file = Entered();
        var six = new RoundProgress(ProgressPlan.Of(Input()).WithEntriesOf(file), new DateOnly(2026, 3, 31));
        Assert.Equal((1, 1, 1), (six.Count(ProgressState.Done), six.Count(ProgressState.InProgress), six.Count(ProgressState.NotStarted)));
        Assert.Equal(["ประกาศใช้แผน"], six.Steps.Where(six.IsLate).Select(placed => placed.Step.Text));
        var twelve = six with { End = new DateOnly(2026, 9, 30) };
        Assert.Equal(2, twelve.Count(ProgressState.Done));
        Assert.Equal(["รวมรายการ"], twelve.Steps.Where(twelve.IsLate).Select(placed => placed.Step.Text));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_report_keeps_to_the_schema_of_office_files(string form) =>
        Assert.Empty(Written.Faults(Written.Bytes(ProgressReport.Compose(Input(), Entered(), 6) with { Digits = DigitStyle.Thai }, form), form));

    private static ReportInput Input(string rules = Rules) => Example.Of(rules, Scores);

    // One step done in time, one done after its period and after six months, one not begun, and a measure of an older plan.
    private static ProgressFile Entered()
    {
        var plan = ProgressPlan.Of(Input());
        return plan with
        {
            Measures =
            [
                plan.Measures[0] with { Steps = [plan.Measures[0].Steps[0] with { Suggestion = "ขอข้อมูลจากทุกกองให้เร็วขึ้น" }] },
                plan.Measures[1] with
                {
                    Outcome = "แผนที่ผู้บริหารลงนาม",
                    Steps =
                    [
                        plan.Measures[1].Steps[0] with { State = ProgressState.Done, Day = new DateOnly(2025, 11, 20), Result = "ร่างเสร็จ", Evidence = ["https://example.go.th/draft.pdf", "https://example.go.th/b"] },
                        plan.Measures[1].Steps[1] with { State = ProgressState.Done, Day = new DateOnly(2026, 4, 7), Result = "ลงนามแล้ว", Obstacles = "ผู้บริหารติดราชการ", Suggestion = "กำหนดวันลงนามล่วงหน้า" },
                    ],
                },
            ],
            Removed = [new("เดิม", "มาตรการเดิม", [new("ทำ") { State = ProgressState.InProgress, Result = "=1+1 เริ่มแล้ว" }])],
        };
    }

    private static ProgressFile RandomFile(Random random, string[] words, bool isEntered) => ProgressPlan.Of(Input()) with
    {
        Measures =
        [
            .. Enumerable.Range(0, 4).Where(_ => random.Next(3) > 0).Select(id => new ProgressMeasure($"m{id}", $"มาตรการ {id}",
            [
                .. words.Where(_ => random.Next(2) == 0).Select(word => isEntered && random.Next(3) > 0
                    ? new ProgressStep(word) { State = ProgressState.Done, Result = $"{id}-{word}-{random.Next(1000)}" }
                    : new ProgressStep(word)),
            ])),
        ],
    };

    private static IEnumerable<string> Entries(IEnumerable<ProgressMeasure> measures) =>
        measures.SelectMany(measure => measure.Steps.Concat(measure.RemovedSteps)).Where(step => step.HasEntry).Select(step => step.Result + step.Suggestion);

    private static IEnumerable<string> Texts(IEnumerable<ProgressMeasure> measures) => measures.SelectMany(measure => measure.Steps.Select(step => string.Join('|',
        measure.Id, measure.Title, string.Join('/', measure.Owners), measure.Due, measure.Outcome, step.Text, step.State, step.Day, step.Result, string.Join('/', step.Evidence), step.Obstacles, step.Suggestion)));

    private static byte[] Write(ProgressFile file, string form)
    {
        using var memory = new MemoryStream();
        if (form == "xlsx")
        {
            ProgressWorkbook.Write(file, Language.Thai, memory);
            return memory.ToArray();
        }

        using (var writer = new StreamWriter(memory, new UTF8Encoding(false)))
            ProgressJson.Write(writer, file);
        return memory.ToArray();
    }

    private static ProgressFile? Read(byte[] content, string form, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        using var stream = new MemoryStream(content);
        var file = ProgressReader.Read(stream, "p." + form, bag);
        diagnostics = bag.ToImmutable();
        return file;
    }
}
