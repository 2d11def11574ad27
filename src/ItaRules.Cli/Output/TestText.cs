using System.Collections.Immutable;
using ItaRules.Cli.CommandLine;
using ItaRules.Testing;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>The outcome of snapshot tests, for people.</summary>
internal sealed class TestText(Screen screen, Language language)
{
    /// <summary>Writes a run: a line a test, what differs below it, and what to do about it.</summary>
    public void Write(SnapshotRun run)
    {
        foreach (var test in run.Tests)
        {
            var (mark, words, tone) = test.State switch
            {
                SnapshotState.Same => ("✓", test.IsTakenOver ? In(" – ตรวจรับแล้ว", " – taken over") : "", Tone.Good),
                SnapshotState.New => ("?", In(" – ยังไม่เคยตรวจรับ", " – not taken over yet"), Tone.Warning),
                _ => ("✗", In(" – ผลต่างจากที่ตรวจรับไว้", " – differs from what was taken over"), Tone.Error),
            };
            screen.WriteLine($"{mark} {test.Name}{words}", tone);
            DiffText.Write(screen, test.Difference, "    ");
        }

        foreach (var name in run.Stale)
            screen.WriteLine(In($"! {name} – มีผลที่ตรวจรับไว้ แต่ไม่มีใบคะแนนนี้แล้ว", $"! {name} – was taken over once, but there is no such sheet now"), Tone.Warning);
        foreach (var name in run.Removed)
            screen.WriteLine(In($"– {name} – ลบแล้ว เพราะไม่มีใบคะแนนนี้", $"– {name} – removed: there is no such sheet"), Tone.Quiet);
        Write(run.Expectations);
        var failed = run.Tests.Count(test => test.State != SnapshotState.Same);
        screen.WriteLine();
        if (!run.Expectations.IsEmpty)
            WriteCount(run.Expectations);
        if (run.Tests.IsEmpty && !run.Expectations.IsEmpty)
        {
            screen.WriteLine(In($"ยังไม่มีผลที่ตรวจรับไว้ จึงตรวจเฉพาะข้อกำหนด จะตรวจรับผลด้วยให้สั่ง {Application.Name} test --accept", $"no results were taken over, so only the expectations are tested; to take results over too: {Application.Name} test --accept"), Tone.Quiet);
            return;
        }

        screen.WriteLine(
            In($"ทดสอบ {run.Tests.Length} ใบคะแนน ตรงกัน {run.Tests.Length - failed} ไม่ตรง {failed}", $"{run.Tests.Length} tested: {run.Tests.Length - failed} the same, {failed} not"),
            run.SnapshotsPassed ? Tone.Good : Tone.Error);
        if (!run.SnapshotsPassed)
            screen.WriteLine(In($"อ่านผลที่ต่างแล้ว ถ้าถูกต้องให้สั่ง {Application.Name} test --accept", $"once read and found right: {Application.Name} test --accept"), Tone.Quiet);
    }

    private void Write(IEnumerable<ExpectationTest> tests)
    {
        foreach (var test in tests)
        {
            foreach (var (place, sentence) in test.DescribeBroken(language))
                screen.WriteLine($"✗ {test.Name} – {place.Location}: {sentence}", Tone.Error);
            foreach (var (place, sentence) in test.DescribeUndecided(language))
                screen.WriteLine($"? {test.Name} – {place.Location}: {In("ยังตัดสินไม่ได้", "undecided")}: {sentence}", Tone.Warning);
        }
    }

    private void WriteCount(ImmutableArray<ExpectationTest> tests)
    {
        var (broken, undecided) = (tests.Count(test => !test.Broken.IsEmpty), tests.Count(test => test.Broken.IsEmpty && !test.Undecided.IsEmpty));
        var kept = tests.Length - broken - undecided;
        screen.WriteLine(
            In($"ข้อกำหนดในกฎ กับ {tests.Length} ใบคะแนน: เป็นจริง {kept} ไม่เป็นจริง {broken} ยังตัดสินไม่ได้ {undecided}", $"expectations on {tests.Length} {(tests.Length == 1 ? "sheet" : "sheets")}: kept on {kept}, broken on {broken}, undecided on {undecided}"),
            broken == 0 ? Tone.Good : Tone.Error);
    }

    private string In(string thai, string english) => new LocalizedText(thai, english).In(language);
}
