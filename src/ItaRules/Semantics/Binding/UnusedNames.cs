using ItaRules.Diagnostics;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics.Binding;

/// <summary>
/// Finds what the project declares and never uses. A name that stands in something faulty, or that a message proposes, is taken as used: one cause, one message.
/// </summary>
internal sealed class UnusedNames(DeclarationSet declarations, IReadOnlyCollection<FileBinding> bindings)
{
    private readonly HashSet<string> used = [.. bindings.SelectMany(binding => binding.UsedDefinitions)];
    private readonly HashSet<string> meant = [.. declarations.Meant, .. bindings.SelectMany(binding => binding.Proposed)];
    private readonly Lazy<List<string>> faulty = new(() => [.. FaultyTexts(declarations, bindings)]);

    public IEnumerable<Diagnostic> Find()
    {
        var owners = NamesOf(file => file.Declarations.OwnerLabels);
        var measures = NamesOf(file => file.Declarations.MeasureLabels);
        var recommendsByScore = declarations.Files.Any(file => file.Declarations.RecommendsByScore);
        foreach (var owner in declarations.Symbols.Owners)
        {
            if (owner.Declaration is { Element: OwnerDeclarationSyntax syntax } && IsUnused(owner, owners))
                yield return Report(NameDiagnostics.UnusedOwner, owner, syntax.Label);
        }

        foreach (var measure in declarations.Symbols.Measures)
        {
            if (measure.Declaration is not { Element: MeasureDeclarationSyntax syntax } || !IsUnused(measure, measures))
                continue;
            if (!recommendsByScore || !syntax.Clauses.Any(clause => clause is ForScoresClauseSyntax))
                yield return Report(NameDiagnostics.UnusedMeasure, measure, syntax.Label);
        }

        foreach (var definition in declarations.Symbols.Definitions)
        {
            if (IsUnused(definition, used))
                yield return Report(NameDiagnostics.UnusedName, definition, FileDeclarations.NameOf((DeclarationSyntax)definition.Declaration!.Value.Element));
        }

        foreach (var binding in bindings.Where(binding => !binding.File.File.IsUsed))
        {
            foreach (var loop in binding.UnusedLoops.Where(loop => !IsMeant(loop.Text)))
                yield return new Diagnostic(NameDiagnostics.UnusedName, binding.File.Tree.LocationOf(loop), [loop.Text]);
        }
    }

    private HashSet<string> NamesOf(Func<FileScope, IEnumerable<LabelSyntax>> labels) => [.. declarations.Files.SelectMany(labels).Select(label => label.Name)];

    private bool IsUnused(Symbol symbol, HashSet<string> names) =>
        !declarations.FileOf(symbol)!.File.IsUsed && !names.Contains(NameText.Normalize(symbol.Name)) && !IsMeant(symbol.Name);

    private bool IsMeant(string name)
    {
        if (meant.Contains(NameText.Normalize(name)))
            return true;
        var letters = Letters(name);
        return faulty.Value.Any(text => text.Contains(letters, StringComparison.Ordinal));
    }

    private static Diagnostic Report(DiagnosticDescriptor descriptor, Symbol symbol, SyntaxElement at) =>
        new(descriptor, symbol.Declaration!.Value.Tree.LocationOf(at), [symbol.Name]);

    private static IEnumerable<string> FaultyTexts(DeclarationSet declarations, IReadOnlyCollection<FileBinding> bindings)
    {
        foreach (var declaration in bindings.SelectMany(binding => binding.Faulty))
        {
            // Its own name is no use of it.
            var own = declarations.SymbolOf(declaration) is { } symbol and not RuleSymbol ? Letters(symbol.Name) : null;
            var text = Letters(declaration.ToString());
            yield return own is null ? text : text.Replace(own, "", StringComparison.Ordinal);
        }

        foreach (var block in declarations.Files.SelectMany(file => file.Tree.Blocks).Where(block => !block.Diagnostics.IsEmpty))
        {
            foreach (var skipped in block.Members.OfType<SkippedTokensSyntax>())
                yield return Letters(skipped.ToString());
        }
    }

    // The mistake may be a space or a hyphen in the very name.
    private static string Letters(string text) =>
        NameText.Normalize(text).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}
