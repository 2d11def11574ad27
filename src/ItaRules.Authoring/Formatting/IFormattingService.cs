using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Formatting;

/// <summary>Lays out a file, some of its lines, or what was just typed. A declaration with a mistake in its words is left as it is.</summary>
public interface IFormattingService
{
    /// <summary>The changes that lay out the file.</summary>
    public FileChanges Format(SyntaxTree tree);

    /// <summary>Those of them that lie in the lines that <paramref name="range"/> touches.</summary>
    public FileChanges FormatRange(SyntaxTree tree, TextSpan range);

    /// <summary>
    /// The changes after a line end or a closing quote was typed: the lines of the declaration up to there, never a character at or after the cursor or of the word before it.
    /// </summary>
    /// <param name="tree">The file with the character in it.</param>
    /// <param name="position">The cursor, behind the character.</param>
    /// <param name="typed">The character.</param>
    public FileChanges FormatTyped(SyntaxTree tree, int position, char typed);
}
