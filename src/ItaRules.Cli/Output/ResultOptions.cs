using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>How results are to be shown.</summary>
/// <param name="Language">The reader's language.</param>
/// <param name="SheetCount">How many sheets there are.</param>
/// <param name="Explains">Whether reasons and steps are wanted too.</param>
/// <param name="Width">The columns of a page.</param>
/// <param name="ShowsGain">Whether it is shown how much the total rises if a measure works.</param>
/// <param name="IsFirst">Whether no results stand before these.</param>
/// <param name="IsLast">Whether none follow.</param>
internal sealed record ResultOptions(Language Language, int SheetCount, bool Explains, int Width, bool ShowsGain = false, bool IsFirst = true, bool IsLast = true);
