using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Evaluation.WhatIf;
using ItaRules.Workspace;

namespace ItaRules.Cli.Output;

/// <summary>Writes what the rules say about every sheet of a project.</summary>
/// <param name="snapshot">The project.</param>
/// <param name="order">The order of the measures.</param>
internal sealed class ResultOutput(ProjectSnapshot snapshot, ResultOrder order)
{
    private volatile bool isOpen;

    /// <summary>Writes the results.</summary>
    /// <param name="output">Takes them.</param>
    /// <param name="options">How they are shown.</param>
    /// <param name="form">Their form; null for a table.</param>
    /// <param name="screen">Takes the table.</param>
    /// <returns>Whether something was left open: an undetermined rule, a score without a measure, or a rule of another year.</returns>
    public bool Write(TextWriter output, ResultOptions options, ResultForm? form, Screen screen)
    {
        if (form is { IsByRuns: true } && options.SheetCount > ResultRuns.SheetsInRun)
            new ResultRuns(output).Write(Runs(options, form));
        else
        {
            using var writer = form?.Create(output, options) ?? new TableResultWriter(screen, options);
            foreach (var (results, first, end) in Parts(int.MaxValue))
                Write(writer, results, first, end);
        }

        return isOpen;
    }

    private IEnumerable<Action<TextWriter>> Runs(ResultOptions options, ResultForm form)
    {
        var count = 0;
        foreach (var (results, first, end) in Parts(ResultRuns.SheetsInRun))
        {
            var isFirst = count == 0;
            count += end - first;
            var part = options with { IsFirst = isFirst, IsLast = count == options.SheetCount };
            yield return block =>
            {
                using var writer = form.Create(block, part);
                Write(writer, results, first, end);
            };
        }
    }

    private IEnumerable<(EvaluationResult Results, int First, int End)> Parts(int size)
    {
        foreach (var table in snapshot.Scores.Years.Select(year => year.Table))
        {
            var results = snapshot.Evaluate(table.Edition)!;
            for (var first = 0; first < table.Count; first += Math.Min(size, table.Count - first))
                yield return (results, first, first + Math.Min(size, table.Count - first));
        }
    }

    private void Write(IResultWriter writer, EvaluationResult results, int first, int end)
    {
        for (var row = first; row < end; row++)
        {
            var result = results[row];
            if (!result.Undetermined.IsEmpty || !result.Unanswered.IsEmpty || !result.Elsewhere.IsEmpty)
                isOpen = true;
            writer.Write(Order(result), results.Rules);
        }
    }

    // What rests on no item has no gain that could be told.
    private SheetResult Order(SheetResult result) => order switch
    {
        ResultOrder.Priority => result with { Recommendations = [.. result.Recommendations.OrderByDescending(one => one.Priority)] },
        ResultOrder.Gain => result with { Recommendations = [.. result.Recommendations.OrderByDescending(one => ScoreGain.Of(result.Sheet, one.Scores.OfType<Item>()))] },
        _ => result,
    };
}
