using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Writes what a message says is to be written.</summary>
internal sealed class WriteAsSaid : ICodeFix
{
    // Which of the message's arguments says it, and whether what stands there can mean nothing else.
    private static readonly ImmutableDictionary<DiagnosticDescriptor, (int Argument, bool IsPlain)> said = ImmutableDictionary.CreateRange<DiagnosticDescriptor, (int, bool)>(
    [
        new(SyntaxDiagnostics.WriteInstead, (1, true)),
        new(SyntaxDiagnostics.MisspeltKeyword, (1, false)),
        new(SyntaxDiagnostics.GluedWords, (1, true)),
        new(SyntaxDiagnostics.QuotedName, (1, false)),
        new(SyntaxDiagnostics.ZeroForLetter, (1, true)),
        new(SyntaxDiagnostics.HyphenForRange, (1, true)),
        new(SyntaxDiagnostics.HyphenForMinus, (1, true)),
        new(SyntaxDiagnostics.CommaInNumber, (1, true)),
        new(NameDiagnostics.GluedName, (1, false)),
        new(ValueDiagnostics.RangeReversed, (0, true)),
    ]);

    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [.. said.Keys];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var (argument, isPlain) = said[context.Diagnostic.Descriptor];

        // Where a message names several readings, each follows by itself, and nobody but the author knows which was meant.
        if (context.Diagnostic.Descriptor == SyntaxDiagnostics.WriteInstead && context.Diagnostic.Arguments.Length > 2)
            return context.Diagnostic.Arguments.Skip(2).Select(reading => Write(context, reading, isPlain: false));
        return [Write(context, context.Diagnostic.Arguments[argument], isPlain)];
    }

    private static CodeChange Write(FixContext context, object written, bool isPlain)
    {
        var text = written is ILocalizable words ? words.In(context.FileLanguage) : written.ToString()!;
        var title = new LocalizedText($"เขียนเป็น “{text}”", $"Write “{text}”");
        var change = Edits.Replace(context.Tree, context.Span, text);

        // Between two numbers a comma may be the one that separates them.
        var isDivided = context.Diagnostic.Descriptor == SyntaxDiagnostics.CommaInNumber && context.Around<BetweenPredicateSyntax>() is not null;
        return isPlain && !isDivided ? context.Safe(title, change) : context.Offer(title, change);
    }
}
