using System.Buffers;
using System.Text.RegularExpressions;
using ItaRules.Diagnostics;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// What the running text around the tables of a document says of the whole: the agency and its place, the year, the total and the level.
/// </summary>
internal sealed partial class DocumentText(TableNames names)
{
    /// <summary>What a document says of the whole stands at the beginning of a line; the rest of a very long one is not looked at.</summary>
    private const int MaximumLength = 4000;

    private static readonly SearchValues<char> endsName = SearchValues.Create(" \t,()”\"“:;");

    // What is planned from the scores of one year is planned for another.
    private static readonly SearchValues<string> ofMeasures = SearchValues.Create(["มาตรการ", "แผน", "measure", "plan"], StringComparison.Ordinal);

    private Finding? yearOfResult;
    private Finding? anyYear;
    private Finding? looseYear;
    private readonly HashSet<string> printedYears = new(StringComparer.Ordinal);
    private Finding? wholeAgency;
    private Finding? agency;

    /// <summary>Something that the text says.</summary>
    /// <param name="Value">What it says.</param>
    /// <param name="Place">Where.</param>
    public sealed record Finding(string Value, Location Place);

    /// <summary>The year that the text calls the one assessed, BE; null when it names none so.</summary>
    public (PrintedYear Printed, Location Place)? Year => (yearOfResult ?? anyYear) is { } found ? (new(found.Value), found.Place) : null;

    /// <summary>The year of a text that speaks of one year only and does not say what it is the year of, as “ปี 2568”; null where another year stands in the text.</summary>
    public (PrintedYear Printed, Location Place)? OnlyYear => looseYear is { } found && printedYears.Count == 1 ? (new(found.Value), found.Place) : null;

    /// <summary>The agency's name; the one that stands with its province is preferred.</summary>
    public Finding? Agency => wholeAgency ?? agency;

    /// <summary>The district.</summary>
    public Finding? District { get; private set; }

    /// <summary>The province.</summary>
    public Finding? Province { get; private set; }

    /// <summary>Other spellings of the district, which are not taken.</summary>
    public List<Finding> OtherDistricts { get; } = [];

    /// <summary>The totals as printed, in the order of the text.</summary>
    public List<Finding> Totals { get; } = [];

    /// <summary>The level as printed.</summary>
    public Finding? Level { get; private set; }

    /// <summary>Takes in a line of running text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">Where it stands.</param>
    public void Observe(string line, Location place)
    {
        // Documents saved from PDF may hold ำ as two characters; in names that makes another word.
        var text = (line.Length > MaximumLength ? line[..MaximumLength] : line).Replace("\u0E4D\u0E32", "ำ", StringComparison.Ordinal);
        ObserveYear(text, place);
        ObserveAgency(text, place);
        if (TotalPattern().Match(text) is { Success: true } total)
            Totals.Add(new(total.Groups["score"].Value, place));
        if (LevelPattern().Match(text) is { Success: true } level)
            Level ??= new(level.Groups["level"].Value, place);
    }

    /// <summary>Takes in a row of two cells, the first of which names what the second is, as above the tables of a form.</summary>
    public void ObserveFact(TableRow row)
    {
        if (row.Cells.Where(cell => cell.Length > 0).ToArray() is not [var name, var value])
            return;
        var found = new Finding(value.Trim(), row.At(Array.IndexOf(row.Cells, value)));
        switch (names.ColumnOf(name.TrimEnd(' ', ':')))
        {
            case ColumnKind.Agency:
                wholeAgency ??= found;
                break;
            case ColumnKind.District:
                District ??= found;
                break;
            case ColumnKind.Province:
                Province ??= found;
                break;
            case ColumnKind.Year when YearValue().Match(LooseText.Plain(value)) is { Success: true } year:
                anyYear ??= found with { Value = year.Groups["year"].Value };
                break;
        }
    }

    private void ObserveYear(string text, Location place)
    {
        var plain = LooseText.Plain(text);
        foreach (var printed in PrintedYearPattern().EnumerateMatches(plain))
            printedYears.Add(plain.Substring(printed.Index, printed.Length));
        if (LooseYearPattern().Match(plain) is { Success: true } loose && !plain.AsSpan().ContainsAny(ofMeasures))
            looseYear ??= new(loose.Groups["year"].Value, place);
        if (YearPattern().Matches(plain).FirstOrDefault(match => !match.Groups["more"].Success) is not { } found)
            return;
        var year = new Finding(found.Groups["year"].Value, place);
        anyYear ??= year;
        if (text.Contains("ผลการประเมิน", StringComparison.Ordinal))
            yearOfResult ??= year;
    }

    private void ObserveAgency(string text, Location place)
    {
        foreach (var prefix in names.AgencyPrefixes)
        {
            var start = text.IndexOf(prefix, StringComparison.Ordinal);
            if (start < 0)
                continue;
            var rest = text.AsSpan(start + prefix.Length).TrimStart();
            var end = rest.IndexOfAny(endsName);
            var name = (end < 0 ? rest : rest[..end]).ToString();
            if (name.Length is < 2 or > 40)
                continue;
            var found = new Finding(prefix + name, place);
            agency ??= found;
            if (wholeAgency is null && ProvincePattern().IsMatch(text))
                wholeAgency = found;
            break;
        }

        if (ProvincePattern().Match(text) is { Success: true } province)
            Province ??= new(province.Groups["name"].Value, place);
        if (DistrictPattern().Match(text) is { Success: true } district)
            ObserveDistrict(district.Groups["name"].Value, place, isWithAgency: wholeAgency?.Place == place);
    }

    // The district is taken from where the agency is named in full; elsewhere it may be misspelled.
    private void ObserveDistrict(string name, Location place, bool isWithAgency)
    {
        var found = new Finding(name, place);
        if (District is null || District.Value == name)
        {
            District ??= found;
            return;
        }

        if (isWithAgency)
            (District, found) = (found, District);
        OtherDistricts.Add(found);
    }

    // “ปีงบประมาณ 2567-2568” and “ปีงบประมาณ 2567 กับ 2568” are two years, neither of which is the one assessed.
    [GeneratedRegex(@"(?:ปีงบประมาณ|ประจำปี|ita\s*ปี)\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*(?<year>25[5-9]\d|[5-9]\d)(?!\d)"
        + @"(?<more>\s*(?:[-/,]|ถึง|และ|กับ|to\b|and\b)\s*(?:ปีงบประมาณ|ประจำปี|ปี)?\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*25[5-9]\d(?!\d)|-\d\d(?![\d.]))?")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"(?:ปี|ita|\bfy|\byear)\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*(?<year>25[5-9]\d)(?!\d)(?!-\d\d(?![\d.]))")]
    private static partial Regex LooseYearPattern();

    [GeneratedRegex(@"(?<!\d)25[5-9]\d(?!\d)")]
    private static partial Regex PrintedYearPattern();

    [GeneratedRegex(@"^\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*(?<year>25[5-9]\d|[5-9]\d)\s*$")]
    private static partial Regex YearValue();

    [GeneratedRegex(@"อำเภอ\s*(?<name>[ก-๛]{1,30})")]
    private static partial Regex DistrictPattern();

    [GeneratedRegex(@"จังหวัด\s*(?<name>[ก-๛]{2,30})")]
    private static partial Regex ProvincePattern();

    [GeneratedRegex(@"(?:ผลคะแนน|คะแนนรวม|คะแนน\s*ITA|คะแนนเฉลี่ย|คะแนนภาพรวม)\s*(?:เท่ากับ|ได้|คือ|:)?\s*(?<score>[๐-๙0-9]{1,3}(?:\.[๐-๙0-9]{1,3})?)\s*(?:คะแนน|อยู่ในระดับ)")]
    private static partial Regex TotalPattern();

    [GeneratedRegex(@"อยู่ในระดับ\s*(?<level>[^\s,()]{1,30})")]
    private static partial Regex LevelPattern();
}
