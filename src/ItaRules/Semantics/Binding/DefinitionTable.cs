using System.Collections.Concurrent;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>
/// The meanings of lets and defines where they are used, bound once an edition. Their own messages come when their file is bound. Safe for several threads.
/// </summary>
internal sealed class DefinitionTable(BindingEnvironment environment)
{
    private readonly ConcurrentDictionary<(Symbol, Edition, ReadingYear), BoundDefinition?> bound = new();

    /// <summary>What a name means where it is used; null when it has an error, or belongs to another year, which is reported here.</summary>
    /// <param name="symbol">The let or define.</param>
    /// <param name="at">Where it is used.</param>
    /// <param name="context">Where that is.</param>
    /// <param name="year">Whose scores are read.</param>
    public BoundDefinition? Use(Symbol symbol, SyntaxToken at, BindingContext context, ReadingYear year)
    {
        var file = environment.Declarations.FileOf(symbol)!;
        var edition = file.EditionFor(context.Edition) ?? file.NamedEdition;
        if (edition is null || Find(symbol, edition, year) is not { } definition)
        {
            // What has a meaning this year and none last year is asked for it here, so this is the mistake.
            if (edition is not null && year == ReadingYear.Last && Find(symbol, edition, ReadingYear.This) is not null)
                context.Report(ValueDiagnostics.NothingPrevious, at, symbol.Name);
            context.Fail();
            return null;
        }

        if (!definition.ReadsScores)
            return definition;
        if (edition == context.Edition)
        {
            context.NoteScore();
            return definition;
        }

        context.Report(NameDiagnostics.OtherEdition, at, symbol.Name, edition.Year, context.Edition.Year);
        return null;
    }

    /// <summary>What a name means in an edition, without saying anything about it; null when it has an error or means nothing there.</summary>
    public BoundDefinition? Peek(Symbol symbol, Edition edition) =>
        environment.Declarations.FileOf(symbol)!.EditionFor(edition) is { } own ? Find(symbol, own, ReadingYear.This) : null;

    private BoundDefinition? Find(Symbol symbol, Edition edition, ReadingYear year)
    {
        if (environment.Declarations.DefinitionGraph.Unusable.Contains(symbol))
            return null;
        if (bound.TryGetValue((symbol, edition, year), out var definition))
            return definition;

        // What it is built on comes first, so that binding never goes down a tower by recursion.
        foreach (var below in environment.Declarations.DefinitionGraph.Tower(symbol))
        {
            var file = environment.Declarations.FileOf(below)!;
            if ((file.EditionFor(edition) ?? file.NamedEdition) is { } own && !bound.ContainsKey((below, own, year)))
                bound.TryAdd((below, own, year), new FileBinders(new BindingContext(environment, file, own, log: null)).Definitions.Bind(below, year));
        }

        return bound.GetValueOrDefault((symbol, edition, year));
    }
}
