using System.Collections.Immutable;
using Sprache;

namespace ItaRules.Syntax.Parsing;

/// <summary>
/// What the grammar needs beyond Sprache's own combinators, over tokens: all choose by the kind of the next token and never try twice,
/// so reading is linear, and a list is one node however long it is.
/// </summary>
internal static class Combinators
{
    /// <summary>Something that begins with <paramref name="kind"/>.</summary>
    public static Alternative<T> When<T>(SyntaxKind kind, Parser<T> parser) => When(KindSet.Of(kind), parser);

    /// <summary>Something that begins with one of <paramref name="kinds"/>.</summary>
    public static Alternative<T> When<T>(KindSet kinds, Parser<T> parser) => new(kinds, kinds, parser);

    /// <summary>Something that begins with a name.</summary>
    public static Alternative<T> WhenName<T>(Parser<T> parser) => new(Kinds.Names, Kinds.NameOnly, parser);

    /// <summary>The alternative that begins with the current token, the first given where several do.</summary>
    public static Alternative<T> Switch<T>(params ImmutableArray<Alternative<T>> alternatives)
    {
        Parser<T>?[] table = new Parser<T>?[(int)SyntaxKind.WhitespaceTrivia];
        foreach (Alternative<T> alternative in alternatives)
        {
            foreach (SyntaxKind kind in alternative.First.Kinds)
            {
                table[(int)kind] ??= alternative.Parser;
            }
        }

        return new Alternative<T>(
            KindSet.Empty.And([.. alternatives.Select(alternative => alternative.First)]),
            KindSet.Empty.And([.. alternatives.Select(alternative => alternative.Expected)]),
            input => table[input.Current]!(input));
    }

    /// <summary>What <paramref name="alternative"/> reads, or else what <paramref name="otherwise"/> makes of a token that does not begin it.</summary>
    public static Parser<T> Or<T>(this Alternative<T> alternative, Parser<T> otherwise) => input =>
        Sees(input, alternative) ? alternative.Parser(input) : otherwise(input);

    /// <summary>What <paramref name="alternative"/> reads, or nothing.</summary>
    public static Parser<T?> Optional<T>(Alternative<T> alternative)
        where T : class => input =>
        Sees(input, alternative) ? alternative.Parser(input) : Result.Success<T?>(null, input);

    /// <summary>What <paramref name="item"/> reads, as often as it begins with the current token.</summary>
    public static Parser<ImmutableArray<T>> Many<T>(Alternative<T> item) => input =>
    {
        ImmutableArray<T>.Builder? items = null;
        while (Sees(input, item))
        {
            IResult<T> result = item.Parser(input);
            (items ??= ImmutableArray.CreateBuilder<T>()).Add(result.Value);
            input = result.Remainder;
        }

        return Result.Success(items?.DrainToImmutable() ?? [], input);
    };

    /// <summary>One <paramref name="operand"/>, or the node that <paramref name="make"/> makes of several with the tokens between them.</summary>
    public static Parser<T> Flat<T>(Parser<T> operand, KindSet separators, Func<SeparatedSyntaxList<T>, T> make)
        where T : SyntaxElement => input =>
    {
        IResult<T> first = operand(input);
        if (!Sees(first.Remainder, separators))
        {
            return first;
        }

        IResult<SeparatedSyntaxList<T>> list = ReadRest(first, operand, separators);
        return Result.Success(make(list.Value), list.Remainder);
    };

    /// <summary>
    /// One <paramref name="item"/> or several with the separators between them. Where <paramref name="goesOn"/> is given, it decides whether a token that is
    /// no separator, or may also be something else, separates.
    /// </summary>
    public static Parser<SeparatedSyntaxList<T>> SeparatedBy<T>(this Parser<T> item, KindSet separators, Func<TokenInput, bool>? goesOn = null)
        where T : SyntaxElement => input => ReadRest(item(input), item, separators, goesOn);

    /// <summary>A run of <paramref name="operators"/> before an operand: one node however long it is.</summary>
    public static Parser<ExpressionSyntax> Prefix(KindSet operators, Parser<ExpressionSyntax> operand) => input =>
    {
        if (!Sees(input, operators))
        {
            return operand(input);
        }

        ImmutableArray<SyntaxToken>.Builder run = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (Sees(input, operators))
        {
            run.Add(Terminals.TakeCurrent((TokenInput)input));
            input = ((TokenInput)input).Next;
        }

        IResult<ExpressionSyntax> result = operand(input);
        return Result.Success<ExpressionSyntax>(new PrefixExpressionSyntax(run.DrainToImmutable(), result.Value), result.Remainder);
    };

    /// <summary>What <paramref name="inner"/> reads, unless it lies too deep; then what <paramref name="tooDeep"/> makes of it.</summary>
    public static Parser<T> Nested<T>(Parser<T> inner, Parser<T> tooDeep) => input =>
    {
        TokenStream stream = ((TokenInput)input).Stream;
        if (stream.Depth >= Nesting.Limit)
        {
            return tooDeep(input);
        }

        stream.Depth++;
        IResult<T> result = inner(input);
        stream.Depth--;
        return result;
    };

    /// <summary>Whether the current token is one of <paramref name="kinds"/>; notes that one of them could stand here.</summary>
    public static bool Sees(IInput input, KindSet kinds)
    {
        TokenInput at = (TokenInput)input;
        at.Stream.Expected?.Add(at.Position, kinds);
        return kinds.Contains(at.Kind);
    }

    /// <summary>Whether <paramref name="alternative"/> begins here; notes what could.</summary>
    public static bool Sees<T>(IInput input, Alternative<T> alternative)
    {
        TokenInput at = (TokenInput)input;
        at.Stream.Expected?.Add(at.Position, alternative.Expected);
        return alternative.First.Contains(at.Kind);
    }

    private static IResult<SeparatedSyntaxList<T>> ReadRest<T>(IResult<T> first, Parser<T> item, KindSet separators, Func<TokenInput, bool>? goesOn = null)
        where T : SyntaxElement
    {
        if (!GoesOn(first.Remainder, separators, goesOn))
        {
            return Result.Success(new SeparatedSyntaxList<T>([first.Value]), first.Remainder);
        }

        ImmutableArray<SyntaxElement>.Builder parts = ImmutableArray.CreateBuilder<SyntaxElement>();
        parts.Add(first.Value);
        TokenInput at = (TokenInput)first.Remainder;
        while (GoesOn(at, separators, goesOn))
        {
            parts.Add(Terminals.TakeCurrent(at));
            IResult<T> next = item(at.Next);
            parts.Add(next.Value);
            at = (TokenInput)next.Remainder;
        }

        return Result.Success(new SeparatedSyntaxList<T>(parts.DrainToImmutable()), at);
    }

    private static bool GoesOn(IInput input, KindSet separators, Func<TokenInput, bool>? goesOn) =>
        Sees(input, separators) || (goesOn is not null && goesOn((TokenInput)input));
}
