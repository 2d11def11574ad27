using System.Globalization;
using System.Text.RegularExpressions;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// What running text says of single scores (<c>ข้อ ๐๙ ถึง ๐๑๑ ได้ ๑๐๐ คะแนน</c>). It is never taken, only held against the tables:
/// texts are copied from year to year more carelessly than tables are.
/// </summary>
internal sealed partial class TextMentions(Edition edition)
{
    private const int MaximumLength = 8000;

    private readonly List<(Item Item, double Score, Location Place)> mentions = [];

    /// <summary>Takes in a line of running text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="issue">The issue under which it stands: codes that are not of that issue are numbers of another year; null where it stands under none.</param>
    /// <param name="place">Where it stands.</param>
    public void Observe(string line, Issue? issue, Location place)
    {
        var text = LooseText.Plain(line.Length > MaximumLength ? line[..MaximumLength] : line);
        if (!text.Contains("ได้", StringComparison.Ordinal))
            return;
        foreach (Match mention in MentionPattern().Matches(text))
        {
            var score = double.Parse(mention.Groups["score"].Value, CultureInfo.InvariantCulture);
            foreach (var item in ItemsIn(mention.Groups["codes"].Value))
            {
                if (issue is null || issue.Items.Contains(item))
                    mentions.Add((item, score, place));
            }
        }
    }

    /// <summary>Notes where the text says otherwise than the tables; each item once.</summary>
    public void HoldAgainst(DocumentScores scores, ImportLog log)
    {
        var told = new HashSet<Item>();
        foreach (var (item, score, place) in mentions)
        {
            var value = scores.Value(item);
            if (value == score || !told.Add(item))
                continue;
            if (double.IsNaN(value))
                log.LeftOut(ImportDiagnostics.OnlyInText, place, item.Code, score);
            else
                log.LeftOut(ImportDiagnostics.OtherInText, place, item.Code, score, value);
        }
    }

    private IEnumerable<Item> ItemsIn(string codes)
    {
        var rest = codes;
        while (rest.Length > 0)
        {
            var subject = SubjectText.Read(rest);
            if (subject.Subjects.Count == 0)
            {
                var next = CodePattern().Match(rest, 1);
                if (!next.Success)
                    yield break;
                rest = rest[next.Index..];
                continue;
            }

            foreach (var item in subject.Subjects.Select(one => edition.FindItem(one.Code)).OfType<Item>())
                yield return item;
            rest = rest[Math.Max(1, subject.Length)..];
        }
    }

    [GeneratedRegex(@"(?<codes>(?:(?<![a-z0-9.])(?:[ieo] ?\d{1,2}|0\d{1,2})(?![0-9])(?:ถึง|และ|ข้อ|ตัวชี้วัด|ที่|ตั้งแต่|[ ,-])*)+)ได้ *(?:คะแนน)? *(?<score>\d{1,3}(?:\.\d{1,3})?) *คะแนน")]
    private static partial Regex MentionPattern();

    [GeneratedRegex(@"(?<![a-z0-9.])(?:[ieo] ?\d{1,2}|0\d{1,2})(?![0-9])")]
    private static partial Regex CodePattern();
}
