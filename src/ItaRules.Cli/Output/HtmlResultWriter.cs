using System.Globalization;
using ItaRules.Evaluation;
using ItaRules.Reports.Composing;
using ItaRules.Reports.Writing.Html;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Results as one HTML page, a sheet after the other; needs memory for one sheet, however many there are.</summary>
internal sealed class HtmlResultWriter : IResultWriter
{
    private readonly TextWriter writer;
    private readonly ResultOptions options;
    private int sheets;

    public HtmlResultWriter(TextWriter writer, ResultOptions options)
    {
        this.writer = writer;
        this.options = options;
        HtmlWriter.Begin(writer, new LocalizedText("มาตรการที่เสนอตามกฎ", "What the rules recommend").In(options.Language), options.Language);
    }

    /// <inheritdoc/>
    public void Write(SheetResult result, BoundRuleSet rules)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"s{++sheets}-");
        HtmlWriter.WriteBody(writer, ResultReport.Compose(new ReportInput(result, rules, options.Language), options.Explains), prefix);
    }

    /// <inheritdoc/>
    public void Dispose() => HtmlWriter.End(writer);
}
