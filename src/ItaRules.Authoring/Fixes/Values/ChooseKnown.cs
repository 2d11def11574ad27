using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Offers all the few words that can stand where none of them was meant recognisably: levels, types of agencies.</summary>
internal sealed class ChooseKnown : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.UnknownLevel, ValueDiagnostics.UnknownAgencyType];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var arguments = context.Diagnostic.Arguments;
        if (arguments.OfType<Proposal>().Any(proposal => !proposal.Texts.IsEmpty))
            yield break;
        foreach (var name in arguments.OfType<NameList>().SelectMany(known => known.Names).OfType<ILocalizable>())
        {
            var text = NameSpelling.Quote(name.In(context.FileLanguage));
            yield return context.Offer(new LocalizedText($"เปลี่ยนเป็น {text}", $"Change to {text}"), Edits.Replace(context.Tree, context.Span, text));
        }
    }
}
