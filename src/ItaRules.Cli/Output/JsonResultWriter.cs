using ItaRules.Evaluation;
using ItaRules.Interchange.Results;
using ItaRules.Semantics.Bound;
using Newtonsoft.Json;

namespace ItaRules.Cli.Output;

/// <summary>Results as JSON: an object for one sheet, an array for several.</summary>
internal sealed class JsonResultWriter : IResultWriter
{
    private const string ElementIndent = "  ";

    private readonly TextWriter writer;
    private readonly ResultOptions options;
    private readonly ResultJson results;
    private readonly bool isArray;
    private bool isFirst;

    public JsonResultWriter(TextWriter writer, ResultOptions options)
    {
        (this.writer, this.options, isFirst) = (writer, options, options.IsFirst);
        isArray = options.SheetCount != 1;
        results = new ResultJson(isArray ? new ElementWriter(writer) : new JsonTextWriter(writer) { Formatting = Newtonsoft.Json.Formatting.Indented }, options.Language);
    }

    /// <inheritdoc/>
    public void Write(SheetResult result, BoundRuleSet rules)
    {
        if (isArray)
            writer.Write((isFirst ? "[\n" : ",\n") + ElementIndent);
        isFirst = false;
        results.Write(result, rules);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (options.IsLast)
            writer.Write(isArray ? "\n]\n" : "\n");
    }

    // The elements of an array may be written by several writers, so that none of them can hold the array itself.
    private sealed class ElementWriter : JsonTextWriter
    {
        private readonly TextWriter writer;

        public ElementWriter(TextWriter writer)
            : base(writer)
        {
            this.writer = writer;
            Formatting = Newtonsoft.Json.Formatting.Indented;
        }

        protected override void WriteIndent()
        {
            base.WriteIndent();
            writer.Write(ElementIndent);
        }
    }
}
