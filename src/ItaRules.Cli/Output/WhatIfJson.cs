using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Evaluation.WhatIf;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Text;
using Newtonsoft.Json;

namespace ItaRules.Cli.Output;

/// <summary>Answers as a JSON array, an object a sheet. A score that is not known is null.</summary>
internal sealed class WhatIfJson : IWhatIfWriter
{
    private readonly TextWriter writer;
    private readonly Language language;
    private readonly JsonTextWriter json;

    public WhatIfJson(TextWriter writer, Language language)
    {
        this.writer = writer;
        this.language = language;
        json = new JsonTextWriter(writer) { Formatting = Newtonsoft.Json.Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Write(WhatIfAnswer answer)
    {
        var sheet = answer.Before.Sheet;
        json.WriteStartObject();
        Property("sheet", sheet.Details.Name);
        Property("agency", sheet.Agency.Name);
        Property("catalog", sheet.Edition.Identity);
        Property("unverified", FormulaText.Unverified(sheet.Edition, language));
        if (answer.Goal is { } goal)
            Object("goal", () => Write(goal));
        json.WriteObjects("changes", answer.Changed?.Changes ?? [], Write);
        if (answer.Changed is { } changed)
            Codes("unmoved", changed.Unmoved);
        Object("level", () =>
        {
            Property("before", answer.Before.Sheet.Level?.Title.Thai);
            Property("after", answer.After.Sheet.Level?.Title.Thai);
        });
        json.WriteObjects("appearing", answer.Recommendations.Appearing, Write);
        json.WriteObjects("vanishing", answer.Recommendations.Vanishing, Write);
        json.WriteObjects("gains", answer.Gains, gain =>
        {
            Property("item", gain.Item.Code);
            Number("score", gain.Score);
            Number("gain", gain.Gain);
        });
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        json.WriteEndArray();
        ((IDisposable)json).Dispose();
        writer.Write('\n');
    }

    private void Write(LevelGoal goal)
    {
        Property("level", goal.Goal.Title.Thai);
        Property("outcome", goal switch { LevelReached => "reached", LevelPlan => "plan", _ => "out-of-reach" });
        Property("text", LevelGoalText.Outcome(goal, language));
        Property("doubt", LevelGoalText.Doubt(goal, language));
        switch (goal)
        {
            case LevelPlan plan:
                Number("movement", plan.Movement);
                json.WriteObjects("items", plan.Items, Write);
                break;
            case LevelOutOfReach far:
                json.WriteObjects("obstacles", far.Obstacles.Zip(LevelGoalText.Obstacles(far, language)), one => Write(one.First, one.Second));
                break;
        }
    }

    private void Write(LevelObstacle obstacle, string text)
    {
        Property("score", obstacle.Score.Code);
        Number("needed", obstacle.Needed);
        Number("best", obstacle.Best);
        Codes("missing", obstacle.Missing);
        Codes("fixed", obstacle.Fixed);
        Property("text", text);
    }

    private void Write(ScoreChange change)
    {
        Property("score", change.Score.RuleCode);
        Number("before", change.Before);
        Number("after", change.After);
    }

    private void Write(Recommendation recommendation)
    {
        Property("measure", recommendation.Measure.Measure.Name);
        Property("title", recommendation.Measure.Measure.Title);
    }

    private void Codes(string name, IEnumerable<ScoreDefinition> scores)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var score in scores)
            json.WriteValue(score.RuleCode);
        json.WriteEndArray();
    }

    private void Number(string name, double value)
    {
        json.WritePropertyName(name);
        if (double.IsNaN(value))
            json.WriteNull();
        else
            json.WriteValue((decimal)value);
    }

    private void Property(string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private void Object(string name, Action write)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }
}
