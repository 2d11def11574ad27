using System.Text;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Formatting;

/// <summary>
/// Writes what stands between two tokens: the gap that the layout wants, with the comments that are there. A comment behind a token stays behind it,
/// one on a line of its own keeps a line, and of several blank lines one is left.
/// </summary>
internal sealed class GapWriter(string lineEnd)
{
    /// <summary>The text between two tokens.</summary>
    /// <param name="gap">What the layout wants.</param>
    /// <param name="between">What stands there now: white space and comments.</param>
    /// <param name="needsBlankLine">Whether a blank line is put in where none is.</param>
    /// <param name="isStart">Whether it is the start of the file.</param>
    public string Write(Gap gap, string between, bool needsBlankLine, bool isStart)
    {
        var text = new StringBuilder();
        var lineEnds = 0;
        var isFirstLine = isStart;
        var indent = gap.Indent;
        var hasComment = false;

        // An own line for a comment, or for the token after one.
        void NewLine()
        {
            if (!isFirstLine)
            {
                text.Append(lineEnd);
                if (lineEnds > 1 || needsBlankLine)
                    text.Append(lineEnd);
                needsBlankLine = false;
            }

            isFirstLine = false;
            lineEnds = 0;
            text.Append(' ', indent);
        }

        foreach (var trivia in TriviaReader.Read(between, new TextSpan(0, between.Length)))
        {
            if (trivia.Kind == SyntaxKind.EndOfLineTrivia)
            {
                lineEnds++;
            }
            else if (trivia.Kind == SyntaxKind.CommentTrivia)
            {
                if (!hasComment && gap.Kind != GapKind.Line)
                    indent += 2;
                hasComment = true;
                if (lineEnds == 0 && !isFirstLine)
                    text.Append(' ');
                else
                    NewLine();
                text.Append(trivia.Text.TrimEnd());
            }
        }

        if (hasComment || gap.Kind == GapKind.Line)
            NewLine();
        else if (gap.Kind == GapKind.Space)
            text.Append(' ');
        return text.ToString();
    }
}
