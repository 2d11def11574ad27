using System.Text;
using ItaRules.Text;

namespace ItaRules.Tests.Infrastructure;

/// <summary>Writes a source with notes under each of its lines, the form of all goldens: what stands in a line is read next to it.</summary>
public static class SourceAnnotator
{
    /// <summary>The source of <paramref name="text"/>; every note of <paramref name="notes"/> follows the line in which its place is.</summary>
    public static string Annotate(SourceText text, IEnumerable<(int Position, string Note)> notes)
    {
        ILookup<int, string> byLine = notes.ToLookup(note => text.GetLinePosition(note.Position).Line, note => note.Note);
        StringBuilder annotated = new();
        for (int line = 0; line < text.LineCount; line++)
        {
            annotated.Append(text.ToString(text.GetLineSpan(line))).Append('\n');
            foreach (string note in byLine[line])
            {
                annotated.Append("#@ ").Append(note).Append('\n');
            }
        }

        return annotated.ToString();
    }
}
