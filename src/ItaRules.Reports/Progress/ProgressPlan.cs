using System.Collections.Immutable;
using ItaRules.Explanation;
using ItaRules.Reports.Composing;
using ItaRules.Text;

namespace ItaRules.Reports.Progress;

/// <summary>Makes progress files from plans, and keeps entries with their measures when a plan changes.</summary>
public static class ProgressPlan
{
    /// <summary>A file of a plan in which nothing is entered yet. A measure without steps has one: itself.</summary>
    public static ProgressFile Of(ReportInput input)
    {
        var scores = input.Result.Scores;
        return new ProgressFile
        {
            ResultYear = input.Result.Sheet.Edition.Year,
            PlanYear = input.Rules.PlanYear,
            Agency = input.Result.Sheet.Agency,
            Measures =
            [
                .. input.Result.Recommendations.Select(one => new ProgressMeasure(
                    one.Measure.Measure.Name,
                    one.Measure.Measure.Title,
                    one.Measure.Steps.IsEmpty ? [new(one.Measure.Measure.Title)] : [.. one.Measure.Steps.Select(step => new ProgressStep(TextFiller.Fill(step, scores, input.Language)))])
                {
                    Owners = [.. one.Owners.Select(owner => owner.Title)],
                    Due = one.Due,
                }),
            ],
        };
    }

    /// <summary>
    /// The plan with the entries of a file: each stays with its measure and step, also where a step was reworded a little.
    /// What belongs to measures or steps that the plan no longer has is kept apart; where they come back, their entries do too.
    /// </summary>
    /// <param name="plan">The plan, with the entries that it has already.</param>
    /// <param name="file">The file. Where both have an entry, that of the file counts.</param>
    public static ProgressFile WithEntriesOf(this ProgressFile plan, ProgressFile file)
    {
        var entered = file.Measures.Concat(file.Removed).Where(measure => measure.HasEntries).ToList();
        var measures = plan.Measures.Select(measure => entered.Where(one => NameText.Same(one.Id, measure.Id)).Aggregate(measure, Merge)).ToImmutableArray();
        var removed = plan.Removed.ToList();
        foreach (var left in entered.Where(one => !measures.Any(measure => NameText.Same(one.Id, measure.Id))))
        {
            var known = removed.FindIndex(one => NameText.Same(one.Id, left.Id));
            if (known < 0)
                removed.Add(left);
            else
                removed[known] = Merge(removed[known], left);
        }

        return plan with { Measures = measures, Removed = [.. removed] };
    }

    private static ProgressMeasure Merge(ProgressMeasure measure, ProgressMeasure entered)
    {
        var steps = measure.Steps.ToArray();
        var open = entered.Steps.Concat(entered.RemovedSteps).Where(step => step.HasEntry).ToList();
        var isTaken = new bool[steps.Length];

        // The same words first, so that a step that was reworded never takes another's place.
        foreach (var isNear in new[] { false, true })
        {
            foreach (var step in open.ToList())
            {
                var place = Find(steps, isTaken, step.Text, isNear);
                if (place < 0)
                    continue;
                steps[place] = steps[place].WithEntriesOf(step);
                isTaken[place] = true;
                open.Remove(step);
            }
        }

        var kept = measure.RemovedSteps.Where(step => !open.Any(one => NameText.Same(one.Text, step.Text)));
        return measure with
        {
            Steps = [.. steps],
            RemovedSteps = [.. kept, .. open],
            Outcome = entered.Outcome.Length > 0 ? entered.Outcome : measure.Outcome,
            Place = entered.Place ?? measure.Place,
        };
    }

    private static int Find(ProgressStep[] steps, bool[] isTaken, string text, bool isNear)
    {
        var free = steps.Where((_, index) => !isTaken[index]).Select(step => step.Text);
        var found = isNear ? Spelling.Nearest(text, free, 1) is [var nearest] ? nearest : null : free.FirstOrDefault(one => NameText.Same(one, text));
        return found is null ? -1 : Enumerable.Range(0, steps.Length).First(index => !isTaken[index] && steps[index].Text == found);
    }
}
