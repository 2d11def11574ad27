using ItaRules.Evaluation;
using ItaRules.Interchange.Results;
using ItaRules.Semantics.Bound;

namespace ItaRules.Cli.Output;

/// <summary>Results as a table for Excel.</summary>
internal sealed class CsvResultWriter(TextWriter writer, ResultOptions options) : IResultWriter
{
    private readonly ResultCsv csv = new(writer, options.Language, hasHead: options.IsFirst);

    /// <inheritdoc/>
    public void Write(SheetResult result, BoundRuleSet rules) => csv.Write(result);

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();
}
