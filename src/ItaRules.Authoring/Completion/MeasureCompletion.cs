using ItaRules.Authoring.Hover;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes the measures with their titles, first those that are declared for an item that the rule names.</summary>
internal sealed class MeasureCompletion : ICompletionProvider
{
    // Behind all measures that answer the rule.
    private const int Others = 10_000;

    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place)
    {
        if (place.Grammar.NameRole != NameRole.Measure)
            return [];
        var items = place.Grammar.ItemsBefore();
        return place.Context.Compilation.Symbols.Measures.Where(measure => !NameCompletion.IsBeingTyped(place, measure)).Select((measure, i) =>
            NameCompletion.Propose(place, measure, ProposalKind.Measure, Answers(measure, items) ? i : Others + i, measure.Title, new DescribedSubject(SubjectKind.Measure, measure.Name)));
    }

    private static bool Answers(MeasureSymbol measure, IReadOnlySet<string> items) =>
        items.Count > 0 && measure.Declaration?.Element is MeasureDeclarationSyntax declaration
        && declaration.Clauses.OfType<ForScoresClauseSyntax>().Any(clause => clause.DescendantTokens().Any(token => token.Kind == SyntaxKind.ItemToken && items.Contains(token.ValueText)));
}
