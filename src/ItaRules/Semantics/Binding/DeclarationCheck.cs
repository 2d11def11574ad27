using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Declarations;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>
/// What is to be said about one declaration, whatever else is in its file and wherever in it the declaration stands. It holds as long as the declaration is the same
/// and all that was looked up for it means the same; so after an edit most of what was found out before still holds.
/// </summary>
/// <param name="Scope">How its file is read.</param>
/// <param name="HasSymbol">Whether the declaration is the one that its name stands for.</param>
/// <param name="Lookups">All that was looked up among other declarations.</param>
internal sealed record DeclarationCheck(CheckScope Scope, bool HasSymbol, ImmutableArray<Lookup> Lookups)
{
    /// <summary>The messages, in the order in which they were found.</summary>
    public ImmutableArray<DeclarationMessage> Messages { get; init; } = [];

    /// <summary>The lets and defines that are used, by their comparable names.</summary>
    public ImmutableArray<string> UsedDefinitions { get; init; } = [];

    /// <summary>The names of loops that nothing in them uses.</summary>
    public ImmutableArray<SyntaxToken> UnusedLoops { get; init; } = [];

    /// <summary>The first code whose meaning differs from edition to edition.</summary>
    public SyntaxToken? FirstCode { get; init; }

    /// <summary>Whether there is an error in it, so that what it uses cannot be told.</summary>
    public bool IsFaulty { get; init; }

    /// <summary>Whether a name was looked for among all that there are, as for a proposal: then it holds only where it was found.</summary>
    public bool DependsOnAllNames { get; init; }

    /// <summary>Whether all that was found still holds.</summary>
    public bool Holds(CheckScope scope, bool hasSymbol, BindingEnvironment environment)
    {
        if (DependsOnAllNames || HasSymbol != hasSymbol || Scope != scope)
            return false;
        foreach (var lookup in Lookups)
        {
            if (!Equals(environment.Meanings.Find(lookup.Kind, lookup.What), lookup.Meaning))
                return false;
        }

        return true;
    }
}

/// <summary>How a file is read while its declarations are checked.</summary>
/// <param name="Edition">The edition in which its codes are read.</param>
/// <param name="Years">What it says about years itself.</param>
/// <param name="PlanYear">The fiscal year (BE) in which its measures run, which another file may have said.</param>
/// <param name="LacksFiles">Whether a used file was not found, so that less is said about names that are not known.</param>
internal sealed record CheckScope(Edition Edition, FileYears Years, int PlanYear, bool LacksFiles);

/// <summary>A message at an element of a declaration.</summary>
/// <param name="Descriptor">The kind of message.</param>
/// <param name="At">The element.</param>
/// <param name="Arguments">What is put in.</param>
internal readonly record struct DeclarationMessage(DiagnosticDescriptor Descriptor, SyntaxElement At, ImmutableArray<object> Arguments)
{
    /// <summary>The message at its place in a tree.</summary>
    public Diagnostic In(SyntaxTree tree) => new(Descriptor, tree.LocationOf(At), Arguments);
}
