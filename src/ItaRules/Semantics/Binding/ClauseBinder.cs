using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Binds the clauses that rules and measures share: owners, due, priority, reason.</summary>
internal sealed class ClauseBinder(BindingContext context, TextBinder texts, DateBinder dates)
{
    /// <summary>What the clauses of a recommendation say.</summary>
    public RecommendClauses Bind(ImmutableArray<ClauseSyntax> clauses)
    {
        RequireOnce(clauses);
        var bound = new RecommendClauses();
        foreach (var clause in clauses)
        {
            bound = clause switch
            {
                OwnedByClauseSyntax ownedBy => bound with { Owners = [.. bound.Owners.Union(BindOwners(ownedBy.Owners))] },
                DueClauseSyntax due => bound with { Due = dates.Bind(due.When) },
                PriorityClauseSyntax priority => bound with { Priority = BindPriority(priority.Level) },
                BecauseClauseSyntax because => bound with { Because = texts.Bind(because.Text) },
                _ => bound,
            };
        }

        return bound;
    }

    /// <summary>The owners that do the work in the end, <c>assign</c> applied.</summary>
    public ImmutableArray<OwnerSymbol> BindOwners(LabelListSyntax labels)
    {
        var owners = new List<OwnerSymbol>();
        foreach (var label in labels.Labels)
        {
            if (BindOwner(label) is { } owner)
                owners.AddRange(owner.AssignedTo.IsEmpty ? [owner] : owner.AssignedTo);
        }

        return [.. owners.Distinct()];
    }

    /// <summary>The owner of a label. A name without a symbol has its message already.</summary>
    public OwnerSymbol? BindOwner(LabelSyntax label)
    {
        var owner = label.IsMissing ? null : context.Symbols.FindOwnerNormalized(label.Name);
        if (owner is null)
            context.Fail();
        else
            context.Mean(label.Token, owner);
        return owner;
    }

    /// <summary>Reports a clause that stands twice where one makes sense.</summary>
    public void RequireOnce(ImmutableArray<ClauseSyntax> clauses)
    {
        for (var i = 1; i < clauses.Length; i++)
        {
            var clause = clauses[i];
            var isSingle = clause is DueClauseSyntax or PriorityClauseSyntax or BecauseClauseSyntax or ReportClauseSyntax or PublishClauseSyntax;
            if (isSingle && clauses.Take(i).Any(earlier => earlier.Kind == clause.Kind) && clause.GetFirstToken() is { } keyword)
                context.Report(ValueDiagnostics.ClauseTwice, keyword, keyword.Text);
        }
    }

    private static Priority? BindPriority(SyntaxToken level) => level.Kind switch
    {
        SyntaxKind.UrgentKeyword => Priority.Urgent,
        SyntaxKind.HighKeyword => Priority.High,
        SyntaxKind.NormalKeyword => Priority.Normal,
        SyntaxKind.LowKeyword => Priority.Low,
        _ => null,
    };
}

/// <summary>What the clauses of a recommendation say.</summary>
internal sealed record RecommendClauses
{
    /// <summary>The owners, <c>assign</c> applied; empty where none is named.</summary>
    public ImmutableArray<OwnerSymbol> Owners { get; init; } = [];

    /// <summary>The period, null where none is named.</summary>
    public DuePeriod? Due { get; init; }

    /// <summary>The priority, null where none is named.</summary>
    public Priority? Priority { get; init; }

    /// <summary>The author's reason, null where none is written.</summary>
    public BoundText? Because { get; init; }
}
