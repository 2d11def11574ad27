using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;
using Newtonsoft.Json;

namespace ItaRules.Interchange.Results;

/// <summary>Writes what rules say about a sheet as JSON. The form is a contract that programs rely on, published as <c>result.schema.json</c>.</summary>
/// <param name="json">Takes the result; values follow each other as the caller arranges them.</param>
/// <param name="language">The language of titles, periods and reasons; codes and ids are the same in both.</param>
public sealed class ResultJson(JsonWriter json, Language language)
{
    /// <summary>Writes one result as an object.</summary>
    /// <param name="result">The result.</param>
    /// <param name="rules">The rules that gave it.</param>
    public void Write(SheetResult result, BoundRuleSet rules)
    {
        json.WriteStartObject();
        Value("edition", result.Sheet.Edition.Year);
        Value("catalog", result.Sheet.Edition.Identity);
        Value("planYear", rules.PlanYear);
        Value("sheet", result.Sheet.Details.Name);
        WriteAgency(result.Sheet.Agency);
        WriteScores(result.Sheet);
        Array("recommendations", result.Recommendations, recommendation => WriteRecommendation(recommendation, result.Scores));
        Array("maintain", result.Maintained, maintained => Object(() =>
        {
            Value("issue", maintained.Issue);
            Codes("items", maintained.Scores);
            Texts("reasons", ReasonsOf(maintained.Reasons, result.Scores));
            Rules(maintained.Reasons);
        }));
        Array("notes", result.Notes, note => Object(() =>
        {
            Value("text", TextFiller.Fill(note.Text, result.Scores, language));
            Rules([note.Reason]);
        }));
        Array("undetermined", OpenRule.Of(result), open => Object(() =>
        {
            Value("rule", open.Rule.Id);
            Value("file", open.Rule.File);
            Value("line", open.Rule.Line);
            Codes("missing", open.Lacks.Scores);
            Codes("missingPrevious", open.Lacks.PreviousScores);
            Value("text", MissingText.Of(open.Lacks, result.Scores, language));
        }));
        Array("unanswered", result.Unanswered, unanswered => Object(() =>
        {
            Value("item", unanswered.Score.RuleCode);
            Rules([unanswered.Reason]);
        }));
        Array("otherEditions", result.Elsewhere.Select(RulePlace.Of), WriteRule);
        json.WriteEndObject();
    }

    private void WriteAgency(Agency agency)
    {
        json.WritePropertyName("agency");
        Object(() =>
        {
            Value("name", agency.Name);
            Value("type", agency.Type);
            Value("district", agency.District);
            Value("province", agency.Province);
        });
    }

    private void WriteScores(ScoreSheet sheet)
    {
        ImmutableArray<ScoreDefinition> shown = [.. sheet.Edition.Instruments, sheet.Edition.Total];
        json.WritePropertyName("scores");
        Object(() =>
        {
            foreach (var score in shown)
                Value(score.Code, Number(sheet.Value(score)));
            Value("level", sheet.Level?.Title.Thai);
            Value("levelId", sheet.Level?.Id);
            Texts("computed", shown.Where(sheet.IsComputed).Select(score => score.Code).Concat(sheet.IsLevelComputed ? ["level"] : []));
        });
    }

    private void WriteRecommendation(Recommendation recommendation, SheetScores scores) => Object(() =>
    {
        var measure = recommendation.Measure;
        Value("measure", measure.Measure.Name);
        Value("title", measure.Measure.Title);
        Array("owners", recommendation.Owners, owner => Object(() =>
        {
            Value("id", owner.Name);
            Value("title", owner.Title);
        }));
        json.WritePropertyName("due");
        WriteDue(recommendation.Due);
        Value("priority", Word(recommendation.Priority));
        Array("issues", recommendation.Issues, json.WriteValue);
        Codes("items", recommendation.Scores);
        Texts("reasons", ReasonsOf(recommendation.Reasons, scores));
        Rules(recommendation.Reasons);
        Texts("steps", Fill(measure.Steps, scores));
        Texts("guidelines", Fill(measure.Guidelines, scores));
        Texts("outputs", Fill(measure.Outputs, scores));
        Array("reportMonths", measure.ReportMonths, json.WriteValue);
        Value("publishAs", measure.PublishAs?.Code);
        Texts("references", measure.References);
    });

    private void WriteDue(DuePeriod? due)
    {
        if (due is not { } period)
        {
            json.WriteNull();
            return;
        }

        Object(() =>
        {
            Value("from", period.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Value("to", period.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Value("text", PeriodText.Of(period, language));
        });
    }

    private void Rules(IEnumerable<Reason> reasons) => Array("rules", RulePlace.Of(reasons), WriteRule);

    private void WriteRule(RulePlace rule) => Object(() =>
    {
        Value("id", rule.Id);
        Value("file", rule.File);
        Value("line", rule.Line);
    });

    private IEnumerable<string> ReasonsOf(IEnumerable<Reason> reasons, SheetScores scores) => reasons.Select(reason => ReasonText.Of(reason, scores, language)).Distinct();

    private IEnumerable<string> Fill(IEnumerable<BoundText> texts, SheetScores scores) => texts.Select(text => TextFiller.Fill(text, scores, language));

    private void Codes(string name, IEnumerable<ScoreDefinition> scores) => Texts(name, scores.Select(score => score.RuleCode));

    private void Texts(string name, IEnumerable<string> texts) => Array(name, texts, json.WriteValue);

    private void Array<T>(string name, IEnumerable<T> values, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values)
            write(value);
        json.WriteEndArray();
    }

    private void Object(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private void Value(string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private void Value(string name, int? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private void Value(string name, double? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static double? Number(double score) => double.IsNaN(score) ? null : score;

    private static string Word(Priority priority) => priority switch
    {
        Priority.Urgent => "urgent",
        Priority.High => "high",
        Priority.Low => "low",
        _ => "normal",
    };
}
