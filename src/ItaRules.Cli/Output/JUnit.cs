using System.Globalization;
using System.Text;
using System.Xml;
using ItaRules.Testing;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>The outcome of snapshot tests in the form that build servers read.</summary>
internal static class JUnit
{
    /// <summary>Writes a run.</summary>
    public static void Write(TextWriter output, SnapshotRun run, Language language)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, CloseOutput = false });
        var failures = run.Tests.Count(test => test.State != SnapshotState.Same) + run.Stale.Length;
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "ita test");
        xml.WriteAttributeString("tests", (run.Tests.Length + run.Stale.Length).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        foreach (var test in run.Tests)
        {
            var message = test.State == SnapshotState.New
                ? new LocalizedText("ยังไม่เคยตรวจรับ", "not taken over yet")
                : new LocalizedText("ผลต่างจากที่ตรวจรับไว้", "differs from what was taken over");
            Case(xml, test.Name, test.State == SnapshotState.Same ? null : message.In(language), SnapshotDiff.Text(test.Difference));
        }

        foreach (var name in run.Stale)
            Case(xml, name, new LocalizedText("มีผลที่ตรวจรับไว้ แต่ไม่มีใบคะแนนนี้แล้ว", "was taken over once, but there is no such sheet now").In(language), "");
        xml.WriteEndElement();
        xml.Flush();
        output.Write('\n');
    }

    private static void Case(XmlWriter xml, string name, string? failure, string details)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "snapshots");
        xml.WriteAttributeString("name", name);
        if (failure is not null)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", failure);
            xml.WriteString(Allowed(details));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // XML has no way to write most control characters, which the name of an agency may hold.
    private static string Allowed(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune));
}
