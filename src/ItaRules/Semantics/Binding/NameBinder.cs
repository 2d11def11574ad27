using System.Text.RegularExpressions;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics.Binding;

/// <summary>Finds what names in conditions, sums and lists stand for: loop names, lets and defines.</summary>
internal sealed partial class NameBinder(BindingContext context)
{
    /// <summary>What a name stands for; null with a message when nothing has that name.</summary>
    /// <param name="token">The name.</param>
    /// <param name="others">What else could be meant, beside names.</param>
    public Symbol? Resolve(SyntaxToken token, IEnumerable<string> others)
    {
        if (token.IsMissing)
        {
            context.Fail();
            return null;
        }

        var name = token.ValueText;
        var symbol = context.Loop is { } loop && NameText.Normalize(loop.Name) == name ? loop : context.Symbols.FindDefinition(name);
        if (symbol is null)
            ReportUnknown(token, name, others);
        else
            context.Mean(token, symbol);
        return symbol;
    }

    private void ReportUnknown(SyntaxToken token, string name, IEnumerable<string> others)
    {
        if (context.Environment.Declarations.Glued.Split(name) is { IsEmpty: false } parts)
        {
            context.ProposeNames(parts);
            context.Report(NameDiagnostics.GluedName, token, token.Text, string.Join(' ', parts));
            return;
        }

        var proposal = ProposeCodes(name);
        if (proposal.Texts.IsEmpty)
        {
            var known = context.Symbols.Definitions.Select(symbol => symbol.Name);
            if (context.Loop is { } loop)
                known = known.Prepend(loop.Name);
            proposal = Proposal.Nearest(name, known.Concat(others));
            context.ProposeNames(proposal.Texts);
        }

        context.Report(NameDiagnostics.UnknownName, token, token.Text, proposal);
    }

    // A hyphen is part of a name, so what documents write for a range or a difference is one.
    private static Proposal ProposeCodes(string name)
    {
        if (CodesWithHyphen().Match(name) is not { Success: true } match)
            return Proposal.None;
        var (left, right) = (match.Groups["left"].Value, match.Groups["right"].Value);
        return new([char.IsAsciiLetter(right[0]) ? $"{left}..{right}" : $"{left} - {right}"]);
    }

    [GeneratedRegex(@"^(?<left>[ieo][0-9]+)-(?<right>[ieo]?[0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex CodesWithHyphen();
}
