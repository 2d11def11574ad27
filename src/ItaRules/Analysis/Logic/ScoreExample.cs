using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Analysis.Logic;

/// <summary>Scores that prove a finding: a sheet to check it on, and how it is told (“o14 = 50, o15 = 0”).</summary>
internal sealed class ScoreExample : ILocalizable
{
    private readonly ImmutableArray<(ScoreReading Score, double Value)> scores;
    private readonly ImmutableArray<(AgencyField Field, string Text)> fields;
    private readonly Level? level;

    private ScoreExample(Edition edition, ImmutableArray<(ScoreReading, double)> scores, ImmutableArray<(AgencyField, string)> fields, Level? level)
    {
        this.scores = scores;
        this.fields = fields;
        this.level = level;
        var reported = Enumerable.Repeat(double.NaN, edition.Scores.Length).ToArray();
        var previous = reported.ToArray();
        foreach (var (reading, value) in this.scores)
            (reading.IsPrevious ? previous : reported)[reading.Score.Ordinal] = value;
        var agency = Agency.Unnamed;
        foreach (var (field, text) in this.fields)
        {
            agency = field switch
            {
                AgencyField.Name => agency with { Name = text },
                AgencyField.Type => agency with { Type = text },
                AgencyField.District => agency with { District = text },
                _ => agency with { Province = text },
            };
        }

        var sheet = new ScoreSheet(edition, agency, reported, new ScoreSheetDetails { ReportedLevel = level });
        Scores = new SheetScores(sheet, previous.All(double.IsNaN) ? null : PreviousScores.As(sheet, previous));
    }

    /// <summary>The scores as rules read them.</summary>
    public SheetScores Scores { get; }

    /// <summary>An example out of a box.</summary>
    /// <param name="logic">The logic that the box is of.</param>
    /// <param name="found">The box, with the values that sums ask for.</param>
    /// <param name="edition">The edition.</param>
    /// <returns>The example; null when it needs the value of a product or quotient, which cannot be put on a sheet by itself.</returns>
    public static ScoreExample? Of(ConditionLogic logic, FoundScores found, Edition edition)
    {
        var box = found.Box;
        var scores = new List<(ScoreReading, double)>();
        var fields = new List<(AgencyField, string)>();
        Level? level = null;
        for (var i = 0; i < box.Length; i++)
        {
            var axis = logic.Axes[i];
            var known = box[i].Without(CellSet.Missing);
            if (known.IsEmpty)
                continue;
            if (axis.Quantity is SumQuantity)
            {
                if (logic.IsExact)
                    continue;
                return null;
            }

            var listed = known & axis.Listed;
            var value = double.IsNaN(found.Values[i]) ? axis.Sample((listed.IsEmpty ? known : listed).First) : found.Values[i];
            switch (axis.Quantity)
            {
                case ScoreQuantity score:
                    scores.Add((new ScoreReading(score.Score, score.IsPrevious), value));
                    break;
                case LevelQuantity:
                    level = edition.Levels.WithRank((int)value);
                    break;
                case FieldQuantity field:
                    fields.Add((field.Field, TextAt(field.Field, logic.Texts[field.Field], (int)value)));
                    break;
            }
        }

        return new ScoreExample(edition, [.. scores.OrderBy(one => one.Item1, ScoreReading.CatalogueOrder)], [.. fields], level);
    }

    /// <inheritdoc/>
    public string In(Language language)
    {
        var parts = scores.Select(one => $"{ScoreText.Code(one.Score, language)} = {NumberText.Of(one.Value)}")
            .Concat(level is null ? [] : [$"{new LocalizedText("ระดับ", "the level").In(language)} = {Phrases.Quoted(level.Title.In(language))}"])
            .Concat(fields.Select(one => $"{FieldName.Of(one.Field, language)} = {Phrases.Quoted(one.Text)}"))
            .ToList();
        return parts.Count == 0 ? new LocalizedText("ไม่มีคะแนน", "no score is given").In(language) : string.Join(", ", parts);
    }

    private static string TextAt(AgencyField field, ImmutableArray<string> known, int place)
    {
        if (place < known.Length)
            return known[place];
        return field == AgencyField.Type ? AgencyType.All.Select(type => type.Id).Except(known).LastOrDefault() ?? "" : "…";
    }
}
