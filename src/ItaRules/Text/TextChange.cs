namespace ItaRules.Text;

/// <summary>One replacement in a text.</summary>
/// <param name="Span">What is replaced; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards; empty for a deletion.</param>
public readonly record struct TextChange(TextSpan Span, string NewText)
{
    // Texts are compared by stretches of so many characters before the one that differs is looked at closely.
    private const int Stretch = 256;

    /// <summary>The smallest single replacement that makes <paramref name="after"/> of <paramref name="before"/>.</summary>
    public static TextChange Between(string before, string after)
    {
        int front = before.AsSpan().CommonPrefixLength(after);
        int back = CommonEnd(before.AsSpan(front), after.AsSpan(front));
        return new TextChange(TextSpan.FromBounds(front, before.Length - back), after[front..^back]);
    }

    private static int CommonEnd(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int shorter = Math.Min(one.Length, other.Length);
        int same = 0;
        while (same + Stretch <= shorter && one[^(same + Stretch)..^same].SequenceEqual(other[^(same + Stretch)..^same]))
        {
            same += Stretch;
        }

        while (same < shorter && one[^(same + 1)] == other[^(same + 1)])
        {
            same++;
        }

        return same;
    }
}
