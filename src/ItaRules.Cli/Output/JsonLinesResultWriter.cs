using ItaRules.Evaluation;
using ItaRules.Interchange.Results;
using ItaRules.Semantics.Bound;
using Newtonsoft.Json;

namespace ItaRules.Cli.Output;

/// <summary>Results as JSON, one sheet a line, for programs that read as they come.</summary>
internal sealed class JsonLinesResultWriter(TextWriter writer, ResultOptions options) : IResultWriter
{
    /// <inheritdoc/>
    public void Write(SheetResult result, BoundRuleSet rules)
    {
        using (var json = new JsonTextWriter(writer) { Formatting = Newtonsoft.Json.Formatting.None, CloseOutput = false })
            new ResultJson(json, options.Language).Write(result, rules);
        writer.Write('\n');
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
