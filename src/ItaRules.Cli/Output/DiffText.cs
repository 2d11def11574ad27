using ItaRules.Testing;

namespace ItaRules.Cli.Output;

/// <summary>A difference between two texts, line by line.</summary>
internal static class DiffText
{
    /// <summary>Writes a difference, each line behind <paramref name="indent"/>.</summary>
    public static void Write(Screen screen, IEnumerable<DiffLine> lines, string indent)
    {
        foreach (var line in lines)
        {
            var (mark, tone) = line.Kind switch
            {
                DiffLineKind.Added => ("+ ", Tone.Good),
                DiffLineKind.Removed => ("- ", Tone.Error),
                DiffLineKind.LeftOut => ("  …", Tone.Quiet),
                _ => ("  ", Tone.Quiet),
            };
            screen.WriteLine((indent + mark + line.Text).TrimEnd(), tone);
        }
    }
}
