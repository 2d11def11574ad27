using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Authoring.Hover;
using ItaRules.Catalogs;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.InlayHints;

/// <summary>Says behind the codes of scores what they are and what the chosen agency has, once in each declaration.</summary>
public static class InlayHintService
{
    // Enough words to know an item by.
    private const int WidestTitle = 36;

    private const string VowelsBefore = "เแโใไ";
    private const string VowelsBehind = "ะาำๆฯ";

    /// <summary>The hints in a part of the file, by position.</summary>
    /// <param name="context">The file with its scores.</param>
    /// <param name="span">The part; only declarations that it touches are looked at.</param>
    public static ImmutableArray<ScoreHint> Find(AuthoringContext context, TextSpan span)
    {
        var hints = ImmutableArray.CreateBuilder<ScoreHint>();
        foreach (var declaration in context.Tree.Declarations)
        {
            if (!context.Tree.SpanOf(declaration).Overlaps(span))
                continue;
            var said = new HashSet<ScoreDefinition>();
            foreach (var node in declaration.DescendantNodesAndSelf())
            {
                if (ScoreAt(context, node) is { } score && said.Add(score) && TextOf(context, score) is { } text && context.Tree.SpanOf(node).End is var end && span.Touches(end))
                    hints.Add(new ScoreHint(end, text, new DescribedSubject(SubjectKind.Score, score.RuleCode)));
            }
        }

        hints.Sort((left, right) => left.Position.CompareTo(right.Position));
        return hints.ToImmutable();
    }

    // The ends of o1..o28 stand for all between; two titles there would say the wrong thing. In a text the words would stand in the author's sentence.
    private static ScoreDefinition? ScoreAt(AuthoringContext context, SyntaxNode node) =>
        node is ItemExpressionSyntax or IndicatorExpressionSyntax or InstrumentExpressionSyntax or TotalExpressionSyntax && !node.IsMissing
        && node.Parent is not (ScoreSpanSyntax or InterpolationSyntax)
            ? context.Model.GetScore(node)
            : null;

    private static string? TextOf(AuthoringContext context, ScoreDefinition score)
    {
        var title = score is Item or Indicator ? Shorten(score.Title.In(context.Language)) : null;
        var words = string.Join(" · ", new[] { title, ScoreNow.Of(context, score) }.OfType<string>());
        return words.Length == 0 ? null : words;
    }

    /// <summary>A title cut to some words; marks above and below a letter stay with it.</summary>
    private static string Shorten(string title)
    {
        if (DisplayWidth.Of(title) <= WidestTitle)
            return title;
        var elements = StringInfo.GetTextElementEnumerator(title);
        var end = 0;
        while (elements.MoveNext() && DisplayWidth.Of(title.AsSpan(0, elements.ElementIndex + elements.GetTextElement().Length)) < WidestTitle)
            end = elements.ElementIndex + elements.GetTextElement().Length;

        // Nor is a Thai word, as far as it is known; where none is, no syllable is cut off from its vowel, whichever side that is written on.
        var words = new ThaiWords(title);
        while (end > 0 && (words.IsInside(end) || (!words.IsBorder(end) && IsInsideSyllable(title, end))))
            end = StringInfo.ParseCombiningCharacters(title[..end])[^1];

        // English words are not cut in two; Thai has no spaces to cut at.
        var space = title.LastIndexOf(' ', end - 1);
        return (space > end / 2 ? title[..space] : title[..end]) + "…";
    }

    private static bool IsInsideSyllable(string title, int end) =>
        VowelsBehind.Contains(title[end], StringComparison.Ordinal) || VowelsBefore.Contains(title[end - 1], StringComparison.Ordinal);
}
