using System.Collections.Concurrent;
using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Which measures answer which scores, found once an edition. Safe for several threads.</summary>
internal sealed class AnswerTable(BindingEnvironment environment)
{
    private readonly ConcurrentDictionary<Edition, Dictionary<ScoreDefinition, List<MeasureSymbol>>> tables = new();

    /// <summary>The measures that answer exactly this score, by file and position.</summary>
    public ImmutableArray<MeasureSymbol> For(ScoreDefinition score) =>
        tables.GetOrAdd(score.Edition, Build).TryGetValue(score, out var measures) ? [.. measures] : [];

    private Dictionary<ScoreDefinition, List<MeasureSymbol>> Build(Edition edition)
    {
        var table = new Dictionary<ScoreDefinition, List<MeasureSymbol>>();
        foreach (var measure in environment.Declarations.Symbols.Measures)
        {
            if (measure.Declaration?.Element is not MeasureDeclarationSyntax syntax || BrokenSyntax.IsBroken(syntax))
                continue;
            var file = environment.Declarations.FileOf(measure)!;
            if (file.EditionFor(edition) is null)
                continue;
            var context = new BindingContext(environment, file, edition, log: null);
            foreach (var score in new FileBinders(context).Measures.BindAnswers(syntax))
            {
                if (!table.TryGetValue(score, out var measures))
                    table.Add(score, measures = []);
                measures.Add(measure);
            }
        }

        return table;
    }
}
