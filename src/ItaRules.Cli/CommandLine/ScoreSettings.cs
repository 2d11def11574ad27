using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Cli.Output;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.Cli.CommandLine;

/// <summary>The scores that <c>--set</c> changes.</summary>
internal sealed class ScoreSettings
{
    private readonly ImmutableArray<(string Code, double Value)> settings;

    private ScoreSettings(ImmutableArray<(string Code, double Value)> settings) => this.settings = settings;

    /// <summary>Reads settings of the form <c>o14=100</c>.</summary>
    /// <exception cref="UsageException">One is of another form, or its score is not 0–100.</exception>
    public static ScoreSettings Parse(IEnumerable<string> texts) => new([.. texts.Select(Parse)]);

    /// <summary>Whether nothing is to be changed.</summary>
    public bool IsEmpty => settings.IsEmpty;

    /// <summary>Puts the scores into every sheet, and says what stays as reported because it counts a score that was not known.</summary>
    /// <exception cref="UsageException">A sheet's year has no such score.</exception>
    public ProjectSnapshot Apply(ProjectSnapshot snapshot, Screen messages, Language language) => IsEmpty
        ? snapshot
        : snapshot.WithScores(snapshot.Scores.Select(sheet => Apply(sheet, messages, language).Sheet));

    /// <summary>Puts the scores into a sheet, and says what stays as reported because it counts a score that was not known.</summary>
    /// <exception cref="UsageException">The sheet's year has no such score.</exception>
    public ChangedSheet Apply(ScoreSheet sheet, Screen messages, Language language)
    {
        var changed = ScoreChanges.Apply(sheet, ScoresIn(sheet.Edition));
        if (!changed.Unmoved.IsEmpty)
            messages.WriteLine($"{sheet.Details.Name}: {Unmoved(changed, language)}", Tone.Warning);
        return changed;
    }

    private static string Unmoved(ChangedSheet changed, Language language)
    {
        var list = ScoreText.List(changed.Unmoved, language);
        return new LocalizedText(
            $"{list} คงไว้ตามที่รายงาน เพราะรวมคะแนนเดิมของข้อที่ไม่มีในใบคะแนนไว้แล้ว",
            $"{list} stays as reported: it already counts the score that the sheet did not give").In(language);
    }

    /// <summary>The scores that are changed in sheets of a year, and what they become.</summary>
    /// <exception cref="UsageException">The year has no such score.</exception>
    public IReadOnlyDictionary<ScoreDefinition, double> ScoresIn(Edition edition)
    {
        var scores = new Dictionary<ScoreDefinition, double>();
        foreach (var (code, value) in settings)
        {
            if (!scores.TryAdd(CodeLookup.Find(edition, code), value))
                throw new UsageException(new($"--set กำหนด {code} ซ้ำ", $"--set gives {code} twice"));
        }

        return scores;
    }

    private static (string Code, double Value) Parse(string text)
    {
        var equals = text.IndexOf('=');
        if (equals <= 0)
            throw new UsageException(new($"--set ต้องเป็น รหัส=คะแนน เช่น o14=100 ไม่ใช่ “{text}”", $"--set takes CODE=SCORE, as o14=100, not “{text}”"));
        return double.TryParse(NameText.Normalize(text[(equals + 1)..].Trim()), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 100
            ? (text[..equals].Trim(), value)
            : throw new UsageException(new($"--set {text}: คะแนนต้องเป็นตัวเลข 0 ถึง 100", $"--set {text}: a score is a number from 0 to 100"));
    }
}
