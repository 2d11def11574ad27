using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Scores by name.</summary>
public static class ScoreText
{
    // Shorter runs are no longer to read than their ends.
    private const int LeastRun = 3;

    /// <summary>The code as a sentence names it: o14, OIT, ตัวชี้วัดที่ 9, คะแนนรวม.</summary>
    public static string Code(ScoreDefinition score, Language language) => score.Name.In(language);

    /// <summary>The code of this year's score, or that last year's is meant.</summary>
    public static string Code(ScoreReading reading, Language language)
    {
        var code = Code(reading.Score, language);
        return reading.IsPrevious ? new LocalizedText(Phrases.Thai("คะแนนปีก่อนของ", code), $"last year's {Bare(code)}").In(language) : code;
    }

    /// <summary>Several scores: runs of three or more in the catalogue by their ends, “i1–i9, o14 and indicators 6–8”.</summary>
    public static string List(IEnumerable<ScoreDefinition> scores, Language language) => Phrases.And(Runs(scores, language), language);

    /// <summary>Several scores as an enumeration that a sentence does not read out: “i1–i9, o14, OIT”.</summary>
    public static string ShortList(IEnumerable<ScoreDefinition> scores, Language language) => string.Join(", ", Runs(scores, language));

    private static List<string> Runs(IEnumerable<ScoreDefinition> scores, Language language)
    {
        var texts = new List<string>();
        var run = new List<ScoreDefinition>();
        foreach (var score in scores)
        {
            if (run.Count > 0 && !Continues(run[^1], score))
                Flush();
            run.Add(score);
        }

        Flush();
        return texts;

        void Flush()
        {
            if (run.Count >= LeastRun)
                texts.Add(Run(run[0], run[^1], language));
            else
                texts.AddRange(run.Select(score => Code(score, language)));
            run.Clear();
        }
    }

    private static string Run(ScoreDefinition first, ScoreDefinition last, Language language)
    {
        var codes = $"{first.Code}–{last.Code}";
        return first switch
        {
            Indicator => new LocalizedText($"ตัวชี้วัดที่ {codes}", $"indicators {codes}").In(language),
            SubIndicator => new LocalizedText($"ตัวชี้วัดย่อย {codes}", $"sub-indicators {codes}").In(language),
            _ => codes,
        };
    }

    // Only neighbours of one instrument: a reader would not look for e1 between i15 and o1.
    private static bool Continues(ScoreDefinition last, ScoreDefinition next) => next.Ordinal == last.Ordinal + 1 && (last, next) switch
    {
        (Item before, Item after) => before.Instrument == after.Instrument,
        (SubIndicator before, SubIndicator after) => before.Indicator == after.Indicator,
        (Indicator, Indicator) => true,
        _ => false,
    };

    private static string Bare(string code) => code.StartsWith("the ", StringComparison.Ordinal) ? code[4..] : code;
}
