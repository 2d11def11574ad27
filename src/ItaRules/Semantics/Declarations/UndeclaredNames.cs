using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>
/// Owners or measures that are used and not declared. One line is a program, so they are taken at their word, with a warning at the first use in each file.
/// </summary>
/// <param name="known">The known ones.</param>
/// <param name="descriptor">The warning.</param>
/// <param name="create">Makes a symbol of a name.</param>
/// <param name="glued">Finds names that are several words.</param>
/// <param name="lacksFiles">Whether a used file was not found, so that they are probably declared there.</param>
/// <param name="meant">Takes the names that the messages propose.</param>
/// <param name="diagnostics">Takes the messages.</param>
internal sealed class UndeclaredNames<T>(
    IEnumerable<T> known, DiagnosticDescriptor descriptor, Func<string, T> create, GluedNames glued, bool lacksFiles, ISet<string> meant, DiagnosticBag diagnostics)
    where T : Symbol
{
    private readonly HashSet<string> knownNames = known.Select(symbol => Text.NameText.Normalize(symbol.Name)).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, T> made = new(StringComparer.Ordinal);
    private readonly NameProposer proposer = new(known.Select(symbol => symbol.Name));

    /// <summary>The symbols made, by first use.</summary>
    public List<T> Symbols { get; } = [];

    public void Collect(SyntaxTree tree, ImmutableArray<LabelSyntax> labels)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var label in labels)
        {
            var name = label.Name;
            if (knownNames.Contains(name) || (!made.TryGetValue(name, out var symbol) && IsGlued(tree, label, seen)))
                continue;
            if (symbol is null)
            {
                symbol = create(NameClaim.WrittenAs(label.Token));
                made.Add(name, symbol);
                Symbols.Add(symbol);
            }

            // Of a sentence that cannot be read yet only a slip is told: a word that stands there unharmed and is nearly a known name.
            var isBroken = BrokenSyntax.Holds(label);
            if (seen.Contains(name) || (isBroken && !BrokenSyntax.IsUnharmed(label.Token)))
                continue;
            var proposal = proposer.For(name, []);
            if (isBroken && proposal.Texts.IsEmpty)
                continue;
            seen.Add(name);
            Mean(proposal.Texts);
            if (!lacksFiles || !proposal.Texts.IsEmpty)
                diagnostics.Report(descriptor, tree.LocationOf(label), symbol.Name, proposal);
        }
    }

    // A glued name gets no symbol: what names it cannot be bound.
    private bool IsGlued(SyntaxTree tree, LabelSyntax label, HashSet<string> seen)
    {
        if (label.Token.Kind != SyntaxKind.NameToken || glued.Split(label.Name) is not { IsEmpty: false } parts)
            return false;
        Mean(parts);
        if (seen.Add(label.Name) && !BrokenSyntax.Holds(label))
            diagnostics.Report(NameDiagnostics.GluedName, tree.LocationOf(label), label.Token.Text, string.Join(' ', parts));
        return true;
    }

    private void Mean(ImmutableArray<string> names)
    {
        foreach (var name in names)
            meant.Add(Text.NameText.Normalize(name));
    }
}
