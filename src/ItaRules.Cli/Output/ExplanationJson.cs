using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Interchange.Results;
using ItaRules.Scores;
using Newtonsoft.Json;

namespace ItaRules.Cli.Output;

/// <summary>Explanations as a JSON array, an object a sheet.</summary>
internal sealed class ExplanationJson : IExplanationWriter
{
    private readonly TextWriter writer;
    private readonly JsonTextWriter json;

    public ExplanationJson(TextWriter writer)
    {
        this.writer = writer;
        json = new JsonTextWriter(writer) { Formatting = Newtonsoft.Json.Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Write(ScoreSheet sheet, IReadOnlyList<RuleExplanation> rules)
    {
        json.WriteStartObject();
        Property("sheet", sheet.Details.Name);
        Property("agency", sheet.Agency.Name);
        Property("catalog", sheet.Edition.Identity);
        json.WriteObjects("rules", rules, Write);
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        json.WriteEndArray();
        ((IDisposable)json).Dispose();
        writer.Write('\n');
    }

    private void Write(RuleExplanation rule)
    {
        var place = RulePlace.Of(rule.Rule.Rule);
        Property("id", place.Id);
        Property("file", place.File);
        Property("line", place.Line);
        Property("outcome", Word(rule.Outcome));
        json.WriteObjects("decisions", rule.Decisions, Write);
    }

    private void Write(DecisionExplanation decision)
    {
        if (decision.LoopScore is { } score)
            Property("score", score.Code);
        Property("outcome", Word(decision.Outcome));
        Property("summary", decision.Summary);
        json.WriteObjects("branches", decision.Branches, Write);
    }

    private void Write(BranchExplanation branch)
    {
        Property("state", branch.State switch
        {
            BranchState.Acts => "acts",
            BranchState.DoesNotHold => "does-not-hold",
            BranchState.Undetermined => "undetermined",
            _ => "not-reached",
        });
        if (branch.Condition is { } condition)
        {
            json.WritePropertyName("condition");
            json.WriteStartObject();
            Write(condition);
            json.WriteEndObject();
        }

        if (branch.Needs is { } needs)
            Property("needs", needs);
    }

    private void Write(ConditionExplanation condition)
    {
        Property("text", condition.Text);
        Property("truth", Word(condition.Truth));
        if (!condition.Parts.IsEmpty)
            json.WriteObjects("parts", condition.Parts, Write);
    }

    private static string Word(Truth truth) => truth switch
    {
        Truth.True => "true",
        Truth.False => "false",
        _ => "undetermined",
    };

    private void Property(string name, object value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
