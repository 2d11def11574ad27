using ItaRules.Diagnostics;
using ItaRules.Explanation;
using ItaRules.Reports.Writing;
using ItaRules.Text;

namespace ItaRules.Reports.Progress;

/// <summary>Looks for entries that cannot be right or are not complete, and for what the plan and the file do not share.</summary>
public static class ProgressChecker
{
    /// <summary>What is wrong with a file, by measure and step.</summary>
    /// <param name="file">The file as it was read.</param>
    /// <param name="plan">The plan as it is now; null when only the file itself is checked.</param>
    /// <param name="path">The file's name as messages show it.</param>
    public static IEnumerable<Diagnostic> Check(ProgressFile file, ProgressFile? plan, string path)
    {
        var start = new FileLocation(path, 1, 1);
        if (plan is not null && file.PlanYear != plan.PlanYear)
            yield return new(ProgressDiagnostics.OtherPlanYear, start, [file.PlanYear, plan.PlanYear]);
        foreach (var measure in file.Measures)
        {
            var planned = plan?.Measures.FirstOrDefault(one => NameText.Same(one.Id, measure.Id));
            if (plan is not null && planned is null)
                yield return new(ProgressDiagnostics.MeasureNotInPlan, measure.Place ?? start, [measure.Title]);
            foreach (var step in measure.Steps)
            {
                foreach (var diagnostic in Check(step, planned ?? measure, start))
                    yield return diagnostic;
                if (planned is not null && step.HasEntry && !planned.Steps.Any(one => NameText.Same(one.Text, step.Text)))
                    yield return new(ProgressDiagnostics.StepNotInPlan, step.Place ?? start, [step.Text, measure.Title]);
            }
        }

        foreach (var measure in file.Removed)
            yield return new(ProgressDiagnostics.MeasureNotInPlan, measure.Place ?? start, [measure.Title]);
        if (plan is null)
            yield break;
        foreach (var missing in plan.Measures.Where(one => !file.Measures.Any(measure => NameText.Same(one.Id, measure.Id))))
            yield return new(ProgressDiagnostics.MeasureNotInFile, start, [missing.Title]);
    }

    private static IEnumerable<Diagnostic> Check(ProgressStep step, ProgressMeasure measure, FileLocation start)
    {
        var place = step.Place ?? start;
        if (step.Day is { } day && measure.Due is { } due && (day < due.From || day > due.To))
            yield return new(ProgressDiagnostics.DayOutsidePeriod, step.DayPlace ?? place, [Day(day), Period(due)]);
        if (step.State == ProgressState.Done && step.Result.Length == 0)
            yield return new(ProgressDiagnostics.DoneWithoutResult, place, [step.Text]);
        if (step.State == ProgressState.Done && step.Day is null)
            yield return new(ProgressDiagnostics.DoneWithoutDay, place, [step.Text]);
        if (step.State == ProgressState.Done && step.Evidence.IsEmpty)
            yield return new(ProgressDiagnostics.DoneWithoutEvidence, place, [step.Text]);
        if (step.State == ProgressState.NotStarted && (step.Day is not null || step.Result.Length > 0))
            yield return new(ProgressDiagnostics.ResultWithoutState, place, [step.Text]);
        foreach (var link in step.Evidence.Where(link => WebAddress.Of(link) is null))
            yield return new(ProgressDiagnostics.LinkForm, step.EvidencePlace ?? place, [link]);
    }

    private static LocalizedText Day(DateOnly day) => new(PeriodText.Of(day, Language.Thai), PeriodText.Of(day, Language.English));

    private static LocalizedText Period(Semantics.Bound.DuePeriod due) => new(PeriodText.Of(due, Language.Thai), PeriodText.Of(due, Language.English));
}
