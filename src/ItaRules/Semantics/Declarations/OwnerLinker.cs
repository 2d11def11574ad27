using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>Links owners: who is under whom, and who does whose work in the end. Circles are reported once and broken.</summary>
internal sealed class OwnerLinker(DeclarationSet declarations, DiagnosticBag diagnostics)
{
    private readonly Dictionary<OwnerSymbol, (SyntaxReference Label, ImmutableArray<OwnerSymbol> Targets)> assigned = [];

    public void Link()
    {
        LinkSuperiors();
        ReadAssignments();
        FollowAssignments();
    }

    private void LinkSuperiors()
    {
        var superiors = new Dictionary<OwnerSymbol, SyntaxReference>();
        foreach (var owner in declarations.Symbols.Owners)
        {
            if (owner.Declaration is not { Element: OwnerDeclarationSyntax { Superior: { IsMissing: false } superior } } declaration)
                continue;
            owner.Parent = declarations.Symbols.FindOwnerNormalized(superior.Name);
            superiors.Add(owner, new SyntaxReference(declaration.Tree, superior));
        }

        var settled = new HashSet<OwnerSymbol>();
        foreach (var owner in superiors.Keys)
        {
            var way = new List<OwnerSymbol>();
            var current = owner;
            while (current is not null && settled.Add(current))
            {
                way.Add(current);
                current = current.Parent;
            }

            if (current is null || way.IndexOf(current) is not (>= 0 and var start))
                continue;
            Report(NameDiagnostics.OwnerCycle, superiors[current], [.. way[start..], current]);
            current.Parent = null;
        }
    }

    private void ReadAssignments()
    {
        var claims = declarations.Files.SelectMany(file => file.Declarations.Assigns.Select(assign => new NameClaim(file, assign, assign.Label.Token))).ToList();
        foreach (var claim in NameClaim.Settle(claims, diagnostics))
        {
            var assign = (AssignDeclarationSyntax)claim.Declaration;
            if (declarations.Symbols.FindOwnerNormalized(assign.Label.Name) is not { } owner)
                continue;
            var targets = assign.Labels.Labels.Select(label => declarations.Symbols.FindOwnerNormalized(label.Name)).OfType<OwnerSymbol>().Distinct();
            assigned.Add(owner, (new SyntaxReference(claim.File.Tree, assign.Label), [.. targets]));
        }
    }

    // Depth first without recursion, for a chain may be as long as a file; an owner is finished after those that take its work.
    private void FollowAssignments()
    {
        var finished = new HashSet<OwnerSymbol>();
        foreach (var start in assigned.Keys)
        {
            var way = new List<(OwnerSymbol Owner, int Next)> { (start, 0) };
            var onWay = new HashSet<OwnerSymbol> { start };
            while (way.Count > 0)
            {
                var (owner, next) = way[^1];
                var targets = assigned.TryGetValue(owner, out var assignment) ? assignment.Targets : [];
                if (finished.Contains(owner) || next == targets.Length)
                {
                    Finish(owner, targets, finished);
                    way.RemoveAt(way.Count - 1);
                    onWay.Remove(owner);
                    continue;
                }

                way[^1] = (owner, next + 1);
                var target = targets[next];
                if (!onWay.Add(target))
                {
                    Report(NameDiagnostics.AssignCycle, assigned[owner].Label, [.. way.Select(step => step.Owner).SkipWhile(other => other != target), target]);
                    assigned[owner] = (assigned[owner].Label, targets.Remove(target));
                    way[^1] = (owner, next);
                }
                else
                {
                    way.Add((target, 0));
                }
            }
        }
    }

    private static void Finish(OwnerSymbol owner, ImmutableArray<OwnerSymbol> targets, HashSet<OwnerSymbol> finished)
    {
        if (finished.Add(owner))
            owner.AssignedTo = [.. targets.SelectMany(target => target.AssignedTo.IsEmpty ? [target] : target.AssignedTo).Distinct()];
    }

    private void Report(DiagnosticDescriptor descriptor, SyntaxReference at, IEnumerable<OwnerSymbol> circle) =>
        diagnostics.Report(descriptor, at.Location, string.Join(" → ", circle.Select(owner => owner.Name)));
}
