using System.Collections.Immutable;
using System.Text;
using ItaRules.Text;

namespace ItaRules.Tests.Infrastructure;

/// <summary>A source with marked stretches: <c>if o14 [|=>|] 50</c>. The marks are taken out; a mark <c>[||]</c> is a place.</summary>
public sealed class AnnotatedText
{
    private AnnotatedText(string text, ImmutableArray<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    /// <summary>The source without the marks.</summary>
    public string Text { get; }

    /// <summary>The marked stretches, in the order in which they begin.</summary>
    public ImmutableArray<TextSpan> Spans { get; }

    /// <summary>The only marked stretch.</summary>
    public TextSpan Span => Spans.Single();

    /// <summary>Where the only mark begins.</summary>
    public int Position => Span.Start;

    /// <summary>Reads a source with marks.</summary>
    public static AnnotatedText Parse(string annotated)
    {
        StringBuilder text = new();
        List<TextSpan> spans = [];
        Stack<int> open = [];
        for (int index = 0; index < annotated.Length; index++)
        {
            string two = annotated.Substring(index, Math.Min(2, annotated.Length - index));
            if (two == "[|")
            {
                open.Push(text.Length);
                index++;
            }
            else if (two == "|]")
            {
                spans.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                index++;
            }
            else
            {
                text.Append(annotated[index]);
            }
        }

        if (open.Count > 0)
        {
            throw new ArgumentException("A mark is not closed.", nameof(annotated));
        }

        return new AnnotatedText(text.ToString(), [.. spans.Order()]);
    }
}
