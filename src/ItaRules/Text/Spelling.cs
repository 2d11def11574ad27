namespace ItaRules.Text;

/// <summary>Finds the known name that was probably meant.</summary>
public static class Spelling
{
    /// <summary>
    /// How many single-character slips (one left out, put in, changed, or two swapped) lie between two names, compared in their normal form
    /// (optimal string alignment distance).
    /// </summary>
    public static int Distance(string left, string right) => DistanceOfNormalized(NameText.Normalize(left), NameText.Normalize(right));

    /// <summary>
    /// The candidates near enough to <paramref name="name"/> to be proposed, nearest first, at most <paramref name="limit"/>; equal distances keep the order given.
    /// Near enough is one slip in every three characters, and never a whole word of one or two.
    /// </summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> candidates, int limit = 3)
    {
        string wanted = NameText.Normalize(name);
        int allowed = Math.Max(1, wanted.Length / 3);
        return
        [
            .. candidates
                .Distinct(StringComparer.Ordinal)
                .Select(candidate => (candidate, normal: NameText.Normalize(candidate)))
                .Where(pair => Math.Abs(pair.normal.Length - wanted.Length) <= allowed)
                .Select(pair => (pair.candidate, pair.normal, distance: DistanceOfNormalized(wanted, pair.normal)))
                .Where(found => found.distance <= allowed && found.distance < Math.Max(wanted.Length, found.normal.Length))
                .OrderBy(found => found.distance)
                .Take(limit)
                .Select(found => found.candidate),
        ];
    }

    /// <summary>As <see cref="Distance"/>, of names that are in their normal form already.</summary>
    internal static int DistanceOfNormalized(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return Math.Max(left.Length, right.Length);
        }

        int width = right.Length + 1;
        Span<int> rows = width <= 100 ? stackalloc int[width * 3] : new int[width * 3];
        Span<int> beforeLast = rows[..width];
        Span<int> last = rows[width..(width * 2)];
        Span<int> current = rows[(width * 2)..];
        for (int column = 0; column <= right.Length; column++)
        {
            last[column] = column;
        }

        for (int row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int cost = left[row - 1] == right[column - 1] ? 0 : 1;
                int best = Math.Min(Math.Min(last[column] + 1, current[column - 1] + 1), last[column - 1] + cost);
                bool swapped = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
                current[column] = swapped ? Math.Min(best, beforeLast[column - 2] + 1) : best;
            }

            Span<int> free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return last[right.Length];
    }
}
