using System.Collections;
using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary>Elements with the tokens that separate them: element, separator, element and so on.</summary>
/// <typeparam name="T">What is separated.</typeparam>
public readonly struct SeparatedSyntaxList<T> : IReadOnlyList<T>
    where T : SyntaxElement
{
    internal SeparatedSyntaxList(ImmutableArray<SyntaxElement> parts) => Parts = parts;

    /// <summary>Elements and separators in the order of the source.</summary>
    public ImmutableArray<SyntaxElement> Parts { get; }

    /// <summary>Number of elements.</summary>
    public int Count => (Parts.Length + 1) / 2;

    /// <summary>Number of separators, one less than elements.</summary>
    public int SeparatorCount => Parts.Length / 2;

    /// <summary>The element at <paramref name="index"/>, from 0.</summary>
    public T this[int index] => (T)Parts[index * 2];

    /// <summary>The token between element <paramref name="index"/> and the next.</summary>
    public SyntaxToken GetSeparator(int index) => (SyntaxToken)Parts[(index * 2) + 1];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
