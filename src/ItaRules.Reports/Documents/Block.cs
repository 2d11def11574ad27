using System.Collections.Immutable;

namespace ItaRules.Reports.Documents;

/// <summary>A part of a document that stands by itself.</summary>
public abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Level">1 for a chapter, up to 3.</param>
/// <param name="Words">The heading.</param>
/// <param name="StartsPage">Whether it begins a page.</param>
public sealed record Heading(int Level, string Words, bool StartsPage = false) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Content">What it says.</param>
public sealed record Paragraph(Passage Content) : Block;

/// <summary>A list.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="IsNumbered">Whether they are numbered.</param>
public sealed record BulletList(ImmutableArray<Passage> Entries, bool IsNumbered = false) : Block;

/// <summary>A chart of bars, given as figures: a writer without pictures leaves it out, because a table beside it says the same.</summary>
/// <param name="Title">The title.</param>
/// <param name="Categories">What is measured, a group of bars each.</param>
/// <param name="Series">The bars.</param>
/// <param name="Maximum">The end of the scale, which begins at 0.</param>
public sealed record Chart(string Title, ImmutableArray<string> Categories, ImmutableArray<ChartSeries> Series, double Maximum) : Block;

/// <summary>One bar in each group of a chart.</summary>
/// <param name="Name">What the bars stand for.</param>
/// <param name="Values">The values by category, NaN where there is none.</param>
public sealed record ChartSeries(string Name, ImmutableArray<double> Values);
