using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Authoring.DocumentSymbols;

/// <summary>One entry of the outline.</summary>
/// <param name="Name">The name as the file writes it, or the words of the file that stand for one; never empty.</param>
/// <param name="Detail">One line about it: a title, a value, a condition; null when there is nothing more to say.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it.</param>
/// <param name="NameSpan">What is marked when one goes there; inside <paramref name="Span"/>.</param>
/// <param name="Children">What is inside it, in order.</param>
public sealed record DocumentSymbol(string Name, string? Detail, DocumentSymbolKind Kind, TextSpan Span, TextSpan NameSpan, ImmutableArray<DocumentSymbol> Children);

/// <summary>What an entry of the outline is.</summary>
public enum DocumentSymbolKind
{
    /// <summary>The year (<c>edition</c>).</summary>
    Edition,

    /// <summary>Files that are used (<c>use</c>).</summary>
    Use,

    /// <summary>A unit that owns measures.</summary>
    Owner,

    /// <summary>An <c>assign</c>.</summary>
    Assignment,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A step of a measure.</summary>
    Step,

    /// <summary>A named number or list of scores.</summary>
    Let,

    /// <summary>A named condition or band.</summary>
    Define,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>What a rule does.</summary>
    Action,
}
