using System.Globalization;
using System.Text;
using System.Xml;
using ItaRules.Semantics;
using ItaRules.Testing;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>The outcome of snapshot tests in the form that build servers read.</summary>
internal static class JUnit
{
    private const string Snapshots = "snapshots";
    private const string Expectations = "expectations";

    /// <summary>Writes a run.</summary>
    public static void Write(TextWriter output, SnapshotRun run, Language language)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, CloseOutput = false });
        var failures = run.Tests.Count(test => test.State != SnapshotState.Same) + run.Stale.Length + run.Expectations.Count(test => !test.Broken.IsEmpty);
        var skipped = run.Expectations.Count(IsSkipped);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "ita test");
        xml.WriteAttributeString("tests", (run.Tests.Length + run.Stale.Length + run.Expectations.Length).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        if (skipped > 0)
            xml.WriteAttributeString("skipped", skipped.ToString(CultureInfo.InvariantCulture));
        foreach (var test in run.Tests)
        {
            var message = test.State == SnapshotState.New
                ? new LocalizedText("ยังไม่เคยตรวจรับ", "not taken over yet")
                : new LocalizedText("ผลต่างจากที่ตรวจรับไว้", "differs from what was taken over");
            Case(xml, Snapshots, test.Name, test.State == SnapshotState.Same ? null : message.In(language), SnapshotDiff.Text(test.Difference));
        }

        foreach (var name in run.Stale)
            Case(xml, Snapshots, name, new LocalizedText("มีผลที่ตรวจรับไว้ แต่ไม่มีใบคะแนนนี้แล้ว", "was taken over once, but there is no such sheet now").In(language), "");
        foreach (var test in run.Expectations)
        {
            if (IsSkipped(test))
                Case(xml, Expectations, test.Name, new LocalizedText("ข้อกำหนดยังตัดสินไม่ได้", "expectations are undecided").In(language), Lines(test.DescribeUndecided(language)), "skipped");
            else
                Case(xml, Expectations, test.Name, test.Broken.IsEmpty ? null : new LocalizedText("ข้อกำหนดไม่เป็นจริง", "expectations are broken").In(language), Lines(test.DescribeBroken(language)));
        }

        xml.WriteEndElement();
        xml.Flush();
        output.Write('\n');
    }

    private static bool IsSkipped(ExpectationTest test) => test.Broken.IsEmpty && !test.Undecided.IsEmpty;

    private static string Lines(IEnumerable<(SyntaxReference Place, string Sentence)> sentences) => string.Concat(sentences.Select(one => $"{one.Place.Location}: {one.Sentence}\n"));

    private static void Case(XmlWriter xml, string group, string name, string? outcome, string details, string element = "failure")
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", group);
        xml.WriteAttributeString("name", name);
        if (outcome is not null)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString("message", outcome);
            xml.WriteString(Allowed(details));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // XML has no way to write most control characters, which the name of an agency may hold.
    private static string Allowed(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune));
}
