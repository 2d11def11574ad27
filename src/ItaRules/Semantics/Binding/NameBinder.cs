using ItaRules.Diagnostics;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics.Binding;

/// <summary>Finds what names in conditions, sums and lists stand for: loop names, lets and defines.</summary>
internal sealed class NameBinder(BindingContext context)
{
    private readonly Lazy<NameProposer> proposer = new(() => new NameProposer(context.AllNames.Symbols.Definitions.Select(symbol => symbol.Name)));

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
        var symbol = context.Loop is { } loop && NameText.Normalize(loop.Name) == name ? loop : context.FindDefinition(name);
        if (symbol is null)
            ReportUnknown(token, name, others);
        else
            context.Mean(token, symbol);
        return symbol;
    }

    private void ReportUnknown(SyntaxToken token, string name, IEnumerable<string> others)
    {
        if (!context.IsHeard)
        {
            context.Fail();
            return;
        }

        if (context.AllNames.Glued.Split(name) is { IsEmpty: false } parts)
        {
            context.ProposeNames(parts);
            context.Report(NameDiagnostics.GluedName, token, token.Text, string.Join(' ', parts));
            return;
        }

        var proposal = proposer.Value.For(name, context.Loop is { } loop ? others.Prepend(loop.Name) : others);
        context.ProposeNames(proposal.Texts);
        if (proposal.Texts.IsEmpty && context.LacksFiles)
        {
            // It is probably declared in a file that was not found, which is told of.
            context.Fail();
            return;
        }

        context.Report(NameDiagnostics.UnknownName, token, token.Text, proposal);
    }
}
