using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Declarations;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Binds texts: the words, and the places that are filled from the sheet.</summary>
internal sealed class TextBinder(BindingContext context, ExpressionBinder expressions)
{
    /// <summary>The text; a place with an error is left out, with a message.</summary>
    public BoundText Bind(TextSyntax text)
    {
        if (text.IsMissing)
            return new BoundText([]);
        var parts = ImmutableArray.CreateBuilder<BoundTextPart>();
        var whole = text.Token.ToString();
        var start = text.Token.SpanInBlock.Start;
        var position = 1;
        foreach (var hole in text.Holes)
        {
            AddWords(parts, text.Token, whole[position..(hole.SpanInBlock.Start - start)]);
            if (BindHole(hole) is { } part)
                parts.Add(part);
            position = hole.SpanInBlock.End - start;
        }

        var end = TextQuotes.IsClosed(whole) ? whole.Length - 1 : whole.Length;
        AddWords(parts, text.Token, whole[Math.Min(position, end)..end]);
        return new BoundText(parts.ToImmutable());
    }

    /// <summary>The words of a text that is the same for every sheet; a place to be filled is an error there.</summary>
    public string BindPlain(TextSyntax text)
    {
        foreach (var hole in text.Holes)
            context.Report(ValueDiagnostics.HoleNotAllowed, hole);
        return PlainText.Of(text) ?? "";
    }

    private static void AddWords(ImmutableArray<BoundTextPart>.Builder parts, SyntaxToken token, string words)
    {
        if (words.Length == 0)
            return;
        if (token.Text[0] == '"')
            words = words.Replace("\"\"", "\"", StringComparison.Ordinal);
        parts.Add(new BoundTextLiteral(PlainText.Unescape(words)));
    }

    private BoundTextPart? BindHole(InterpolationSyntax hole)
    {
        var value = expressions.Bind(hole.Expression, ReadingYear.This);
        if (hole.Part != InterpolationPart.Value)
            return BindScorePart(hole, value);
        switch (value)
        {
            case ExpressionValue.Level level:
                return new BoundTextValue(level.Rank);
            case ExpressionValue.Field field:
                return new BoundTextField(field.Which);
            case ExpressionValue.Text words:
                return new BoundTextLiteral(words.Content);
            default:
                return context.RequireNumber(value, hole.Expression) is { } number ? new BoundTextValue(number) : null;
        }
    }

    private BoundTextPart? BindScorePart(InterpolationSyntax hole, ExpressionValue value)
    {
        if (value is ExpressionValue.Number number && SumFacts.ScoreOf(number.Sum) is { } score)
            return hole.Part == InterpolationPart.Code ? new BoundTextCode(score) : new BoundTextTitle(score);
        if (value is not ExpressionValue.Error)
            context.Report(ValueDiagnostics.NotAScore, hole.Expression, hole.Expression.ToString());
        return null;
    }
}
