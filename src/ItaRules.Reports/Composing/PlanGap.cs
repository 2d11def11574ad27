using System.Collections.Immutable;
using ItaRules.Evaluation;
using ItaRules.Reports.Wording;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Reports.Composing;

/// <summary>What a measure lacks before its plan can be published: each needs an owner, steps, a period and a follow-up.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Missing">What is missing, in the order of the plan's columns.</param>
public sealed record PlanGap(MeasureSymbol Measure, ImmutableArray<PlanField> Missing)
{
    /// <summary>The measures of a result that lack something, in their order; empty for a plan that is complete.</summary>
    public static ImmutableArray<PlanGap> Of(SheetResult result) =>
        [.. result.Recommendations.Select(one => new PlanGap(one.Measure.Measure, [.. FieldsMissing(one)])).Where(gap => !gap.Missing.IsEmpty)];

    /// <summary>What is missing, in words.</summary>
    public string Describe(Language language)
    {
        var words = new Words(language);
        return string.Join(", ", Missing.Select(field => words[$"plan.field.{field}"]));
    }

    private static IEnumerable<PlanField> FieldsMissing(Recommendation recommendation)
    {
        if (recommendation.Measure.Steps.IsEmpty)
            yield return PlanField.Steps;
        if (recommendation.Owners.IsEmpty)
            yield return PlanField.Owner;
        if (recommendation.Due is null)
            yield return PlanField.Period;
        if (recommendation.Measure.ReportMonths.IsEmpty)
            yield return PlanField.FollowUp;
    }
}

/// <summary>What each measure of a published plan must have.</summary>
public enum PlanField
{
    /// <summary>ขั้นตอน/วิธีการปฏิบัติ</summary>
    Steps,

    /// <summary>ผู้รับผิดชอบ</summary>
    Owner,

    /// <summary>ระยะเวลาดำเนินการ</summary>
    Period,

    /// <summary>การกำกับติดตาม</summary>
    FollowUp,
}
