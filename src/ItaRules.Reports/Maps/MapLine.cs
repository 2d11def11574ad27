using System.Globalization;
using System.Text;
using ItaRules.Analysis;
using ItaRules.Explanation;
using ItaRules.Reports.Writing.Html;
using ItaRules.Text;

namespace ItaRules.Reports.Maps;

/// <summary>Draws the line of one item from 0 to 100. Kinds differ in pattern and word, not in colour alone.</summary>
internal sealed class MapLine(ItemMap map, Language language)
{
    private const int Width = 720;
    private const int Margin = 22;
    private const int Top = 4;
    private const int Height = 34;

    // Nearer numbers would stand in each other; the list below the line has them all.
    private const double LeastLabelDistance = 44;
    private const double WidthOfLetter = 11;

    /// <summary>The drawing.</summary>
    public string Svg()
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} 62\" role=\"img\" aria-label=\"{HtmlText.Escape(Told())}\">");
        foreach (var stretch in map.Stretches.Where(stretch => !stretch.Values.IsPoint))
            AppendStretch(svg, stretch);
        foreach (var stretch in map.Stretches.Where(stretch => stretch.Values.IsPoint))
            AppendPoint(svg, stretch);
        AppendScale(svg);
        return svg.Append("</svg>").ToString();
    }

    private static double At(double value) => Margin + (value * (Width - (2 * Margin)) / 100);

    private static string ClassOf(MapStretch stretch) => stretch.Kind switch
    {
        StretchKind.Answered => MapWords.AnswerOf(stretch) switch { AnswerTone.Recommend => MapWords.PriorityOf(stretch) is { } priority ? $"recommend {priority}" : "recommend", AnswerTone.Maintain => "maintain", _ => "note" },
        StretchKind.WithOthers => "others",
        StretchKind.Overlap => "overlap",
        StretchKind.Gap => "gap",
        StretchKind.Unseen => "unseen",
        _ => "none",
    };

    private void AppendStretch(StringBuilder svg, MapStretch stretch)
    {
        var (left, right) = (At(stretch.Values.Low), At(stretch.Values.High));
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{ClassOf(stretch)}\" x=\"{left:0.#}\" y=\"{Top}\" width=\"{right - left:0.#}\" height=\"{Height}\"/>");
        var word = MapWords.Short(stretch, language);
        if (DisplayWidth.Of(word) * WidthOfLetter < right - left)
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"word\" x=\"{(left + right) / 2:0.#}\" y=\"{Top + 25}\">{HtmlText.Escape(word)}</text>");
    }

    // A single value has no width of its own.
    private static void AppendPoint(StringBuilder svg, MapStretch stretch)
    {
        const int half = 7;
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{ClassOf(stretch)} point\" x=\"{At(stretch.Values.Low) - half:0.#}\" y=\"{Top - 3}\" width=\"{2 * half}\" height=\"{Height + 6}\" rx=\"6\"/>");
    }

    private void AppendScale(StringBuilder svg)
    {
        var last = double.NegativeInfinity;
        var values = map.Stretches.SelectMany(stretch => new[] { stretch.Values.Low, stretch.Values.High }).Distinct().Order().ToList();
        foreach (var value in values)
        {
            var x = At(value);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"tick\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Top + Height}\" y2=\"{Top + Height + 6}\"/>");
            if (x - last < LeastLabelDistance || (value != 100 && At(100) - x < LeastLabelDistance))
                continue;
            last = x;
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"scale\" x=\"{x:0.#}\" y=\"61\">{NumberText.Of(value)}</text>");
        }
    }

    private string Told() => $"{map.Item.RuleCode}: " + string.Join("; ", map.Stretches.Select(stretch => $"{MapWords.Values(stretch.Values, language)} {MapWords.Short(stretch, language)}"));
}
