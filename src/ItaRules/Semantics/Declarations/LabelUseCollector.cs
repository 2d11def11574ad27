using System.Collections.Immutable;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>Finds the places where declarations name owners and measures. Goes only where such names can stand.</summary>
internal sealed class LabelUseCollector
{
    public ImmutableArray<LabelSyntax>.Builder Owners { get; } = ImmutableArray.CreateBuilder<LabelSyntax>();

    public ImmutableArray<LabelSyntax>.Builder Measures { get; } = ImmutableArray.CreateBuilder<LabelSyntax>();

    /// <summary>Measures that are only promised: no use of them.</summary>
    public ImmutableArray<LabelSyntax>.Builder ExpectedMeasures { get; } = ImmutableArray.CreateBuilder<LabelSyntax>();

    public bool RecommendsByScore { get; private set; }

    /// <summary>Whether anything is promised.</summary>
    public bool Expects { get; private set; }

    public void Collect(DeclarationSyntax declaration)
    {
        switch (declaration)
        {
            case OwnerDeclarationSyntax { Superior: { } superior }:
                Add(Owners, superior);
                break;
            case AssignDeclarationSyntax assign:
                Add(Owners, assign.Label);
                AddAll(Owners, assign.Labels);
                break;
            case MeasureDeclarationSyntax measure:
                Collect(measure.Clauses);
                break;
            case RuleDeclarationSyntax rule:
                Collect(rule.Actions);
                // A chain of else-ifs can be as long as a file, so it is followed and not recursed into.
                for (var clause = rule.If; clause is not null; clause = clause.Else?.If)
                {
                    Collect(clause.Actions);
                    if (clause.Else is { } otherwise)
                        Collect(otherwise.Actions);
                }

                break;
        }
    }

    private void Collect(ImmutableArray<ActionSyntax> actions)
    {
        foreach (var action in actions)
        {
            switch (action)
            {
                case RecommendActionSyntax recommend:
                    Add(Measures, recommend.Label);
                    Collect(recommend.Clauses);
                    break;
                case RecommendForActionSyntax recommendFor:
                    RecommendsByScore = true;
                    Collect(recommendFor.Clauses);
                    break;
                case ExpectationSyntax expectation:
                    Expects = true;
                    if (expectation is ExpectActionSyntax expect)
                        AddAll(ExpectedMeasures, expect.Measures);
                    break;
            }
        }
    }

    private void Collect(ImmutableArray<ClauseSyntax> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause is OwnedByClauseSyntax ownedBy)
                AddAll(Owners, ownedBy.Owners);
        }
    }

    private static void AddAll(ImmutableArray<LabelSyntax>.Builder found, LabelListSyntax labels)
    {
        foreach (var label in labels.Labels)
            Add(found, label);
    }

    private static void Add(ImmutableArray<LabelSyntax>.Builder labels, LabelSyntax label)
    {
        if (!label.IsMissing)
            labels.Add(label);
    }
}
