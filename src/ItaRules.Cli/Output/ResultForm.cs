namespace ItaRules.Cli.Output;

/// <summary>A form of results.</summary>
/// <param name="Create">Makes a writer of results that stand together.</param>
/// <param name="IsByRuns">
/// Whether the results of many sheets may be written by several writers, of which each writes a run of them and heeds
/// <see cref="ResultOptions.IsFirst"/> and <see cref="ResultOptions.IsLast"/>.
/// </param>
internal sealed record ResultForm(Func<TextWriter, ResultOptions, IResultWriter> Create, bool IsByRuns = true);
