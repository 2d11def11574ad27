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
        ImmutableArray<OwnerSymbol> owners = [];
        DuePeriod? due = null;
        Priority? priority = null;
        BoundText? reason = null;
        foreach (var clause in clauses)
        {
            switch (clause)
            {
                case OwnedByClauseSyntax ownedBy:
                    owners = Join(owners, BindOwners(ownedBy.Owners));
                    break;
                case DueClauseSyntax dueClause:
                    due = dates.Bind(dueClause.When);
                    break;
                case PriorityClauseSyntax priorityClause:
                    priority = BindPriority(priorityClause.Level);
                    break;
                case BecauseClauseSyntax because:
                    reason = texts.Bind(because.Text);
                    break;
            }
        }

        return new RecommendClauses(owners, due, priority, reason);
    }

    /// <summary>The owners that do the work in the end, <c>assign</c> applied.</summary>
    public ImmutableArray<OwnerSymbol> BindOwners(LabelListSyntax labels)
    {
        ImmutableArray<OwnerSymbol> owners = [];
        foreach (var label in labels.Labels)
        {
            if (BindOwner(label) is { } owner)
                owners = Join(owners, owner.AssignedTo.IsEmpty ? [owner] : owner.AssignedTo);
        }

        return owners;
    }

    /// <summary>The owners of both lists, each once.</summary>
    public static ImmutableArray<OwnerSymbol> Join(ImmutableArray<OwnerSymbol> first, ImmutableArray<OwnerSymbol> second) =>
        first.IsEmpty ? second : [.. first.Union(second)];

    /// <summary>The owner of a label. A name without a symbol has its message already.</summary>
    public OwnerSymbol? BindOwner(LabelSyntax label)
    {
        var owner = label.IsMissing ? null : context.FindOwner(label.Name);
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
/// <param name="Owners">The owners, <c>assign</c> applied; empty where none is named.</param>
/// <param name="Due">The period, null where none is named.</param>
/// <param name="Priority">The priority, null where none is named.</param>
/// <param name="Because">The author's reason, null where none is written.</param>
internal readonly record struct RecommendClauses(ImmutableArray<OwnerSymbol> Owners, DuePeriod? Due, Priority? Priority, BoundText? Because);
