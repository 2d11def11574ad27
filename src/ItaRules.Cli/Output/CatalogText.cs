using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Explanation;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>A catalogue for people: its scores by instrument and indicator, each with how sure it is and where it comes from.</summary>
internal sealed class CatalogText(Screen screen, int width, Language language)
{
    private readonly List<string> sources = [];

    /// <summary>Writes all items of an edition.</summary>
    public void WriteAll(Edition edition)
    {
        screen.WriteLine($"{edition.Identity} · {edition.Title.In(language)}", Tone.Strong);
        foreach (var instrument in edition.Instruments)
        {
            screen.WriteLine();
            screen.WriteLine($"{instrument.Code} {instrument.Title.In(language)}{Reference(instrument.Provenance)}", Tone.Strong);
            var table = new TextTable(
                new(In("ข้อ", "Item"), Minimum: 4),
                new(In("ชื่อ", "Title"), Minimum: 24),
                new(In("ประเด็น", "Issues"), Minimum: 7),
                new(In("ความแน่นอน", "Certainty"), Minimum: 10),
                new(In("ที่มา", "Source"), Minimum: 4));
            foreach (var indicator in instrument.Indicators)
            {
                AddRow(table, indicator, ScoreText.Code(indicator, language), "", Tone.Strong);
                foreach (var item in indicator.Items)
                    AddRow(table, item, item.Code, Numbers(item.Issues), Tone.Plain);
            }

            table.Write(screen, width);
        }

        WriteSources();
    }

    /// <summary>Writes what is known of one score.</summary>
    /// <param name="score">The score.</param>
    /// <param name="catalogs">Knows what the score continues.</param>
    public void Write(ScoreDefinition score, CatalogSet catalogs)
    {
        screen.WriteLine($"{ScoreText.Code(score, language)} · {score.Title.In(language)}", Tone.Strong);
        var other = language == Language.Thai ? Language.English : Language.Thai;
        Line(In("ชื่อภาษาอังกฤษ", "In Thai"), score.Title.In(other));
        Line(In("ปี", "Year"), score.Edition.Identity);
        if (score is Item item)
            WriteItem(item);
        if (score.Formula is { } formula)
            Line(In("คำนวณจาก", "Computed from"), Formula(formula) + Sure(formula.Provenance));
        foreach (var earlier in catalogs.Years.Where(year => year < score.Edition.Year).Reverse().Select(year => catalogs.Find(year)!))
        {
            if (score is Item && catalogs.CounterpartsOf(score, earlier) is { IsEmpty: false } counterparts)
                Line(In($"ตรงกับปี {earlier.Year}", $"In {earlier.Year}"), string.Join(", ", counterparts.Select(one => $"{one.Code} {one.Title.In(language)}")));
        }

        Line(In("ที่มา", "Source"), Certain(score.Provenance));
    }

    private void WriteItem(Item item)
    {
        Line(In("เครื่องมือ", "Instrument"), $"{item.Instrument.Code} {item.Instrument.Title.In(language)}");
        Line(In("ตัวชี้วัด", "Indicator"), $"{item.Indicator.Code} {item.Indicator.Title.In(language)}");
        if (item.SubIndicator is { } sub)
            Line(In("ตัวชี้วัดย่อย", "Sub-indicator"), $"{sub.Code} {sub.Title.In(language)}");
        foreach (var issue in item.Issues)
            Line(In("ประเด็น", "Issue"), $"{issue.Number} {issue.Title.In(language)}");
        if (item.Question is { } question)
            Line(In("คำถาม", "Question"), question + (item.IsNegativeQuestion ? In(" (ถามทางลบ คะแนนกลับด้านแล้ว 100 คือดี)", " (asks for something bad; the score is turned, 100 is good)") : ""));
        if (item.Domain.IsListed)
            Line(In("คะแนนที่พบ", "Known values"), string.Join(", ", item.Domain.Values.Select(NumberText.Of)) + Sure(item.Domain.Provenance!));
    }

    private string Formula(Formula formula)
    {
        var weights = formula.Terms.Select(term => term.Weight).Distinct().ToArray();
        var parts = formula.Terms.Select(term => weights.Length == 1 ? ScoreText.Code(term.Part, language) : $"{Percent(term.Weight)} {ScoreText.Code(term.Part, language)}");
        var list = string.Join(weights.Length == 1 ? ", " : " + ", parts);
        return weights.Length == 1 ? In($"ค่าเฉลี่ยของ {list}", $"the mean of {list}") : list;
    }

    private void AddRow(TextTable table, ScoreDefinition score, string code, string issues, Tone tone) => table.Add(
        tone, code, score.Title.In(language), issues, FigureText.Of(score.Provenance.Certainty).In(language), Reference(score.Provenance).Trim());

    // Sources are long and few: a number stands for each, and the list of them below.
    private string Reference(Provenance provenance)
    {
        var source = provenance.Source.In(language);
        if (source.Length == 0)
            return "";
        var number = sources.IndexOf(source) + 1;
        if (number == 0)
        {
            sources.Add(source);
            number = sources.Count;
        }

        return $" [{number.ToString(CultureInfo.InvariantCulture)}]";
    }

    private void WriteSources()
    {
        screen.WriteLine();
        for (var i = 0; i < sources.Count; i++)
        {
            foreach (var line in LineBreaker.Break($"[{i + 1}] {sources[i]}", width))
                screen.WriteLine(line, Tone.Quiet);
        }
    }

    private void Line(string name, string text)
    {
        const int NameWidth = 18;
        var head = name;
        foreach (var line in LineBreaker.Break(text, Math.Max(20, width - NameWidth - 2)))
        {
            screen.Write("  " + head + new string(' ', Math.Max(1, NameWidth - DisplayWidth.Of(head))), Tone.Quiet);
            screen.WriteLine(line);
            head = "";
        }
    }

    private string Sure(Provenance provenance) => $" ({Certain(provenance)})";

    private string Certain(Provenance provenance)
    {
        var source = provenance.Source.In(language);
        var certainty = FigureText.Of(provenance.Certainty).In(language);
        return source.Length == 0 ? certainty : $"{certainty}: {source}";
    }

    private static string Numbers(IEnumerable<Issue> issues) => string.Join(", ", issues.Select(issue => issue.Number));

    private static string Percent(double weight) => (weight * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private string In(string thai, string english) => new LocalizedText(thai, english).In(language);
}
