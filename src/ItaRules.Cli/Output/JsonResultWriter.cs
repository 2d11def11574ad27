using ItaRules.Evaluation;
using ItaRules.Interchange.Results;
using ItaRules.Semantics.Bound;
using Newtonsoft.Json;

namespace ItaRules.Cli.Output;

/// <summary>Results as JSON: an object for one sheet, an array for several.</summary>
internal sealed class JsonResultWriter : IResultWriter
{
    private readonly TextWriter writer;
    private readonly JsonTextWriter json;
    private readonly ResultJson results;
    private readonly bool isArray;

    public JsonResultWriter(TextWriter writer, ResultOptions options)
    {
        this.writer = writer;
        json = new JsonTextWriter(writer) { Formatting = Newtonsoft.Json.Formatting.Indented, CloseOutput = false };
        results = new ResultJson(json, options.Language);
        isArray = options.SheetCount != 1;
        if (isArray)
            json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Write(SheetResult result, BoundRuleSet rules) => results.Write(result, rules);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (isArray)
            json.WriteEndArray();
        ((IDisposable)json).Dispose();
        writer.Write('\n');
    }
}
