using Sprache;

namespace ItaRules.Syntax.Parsing;

/// <summary>
/// What a query over parsers that never fail becomes. Sprache's own does the same through two closures and two delegates a step,
/// which in a long file is more than the tree itself takes; this makes none.
/// </summary>
internal static class Sequencing
{
    /// <summary>First <paramref name="parser"/>, then the one that follows from it.</summary>
    public static Parser<TResult> SelectMany<TFirst, TSecond, TResult>(
        this Parser<TFirst> parser, Func<TFirst, Parser<TSecond>> next, Func<TFirst, TSecond, TResult> combine) => input =>
    {
        IResult<TFirst> first = parser(input);
        IResult<TSecond> second = next(first.Value)(first.Remainder);
        return Result.Success(combine(first.Value, second.Value), second.Remainder);
    };

    /// <summary>What <paramref name="convert"/> makes of what <paramref name="parser"/> reads.</summary>
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> convert) => input =>
    {
        IResult<T> result = parser(input);
        return Result.Success(convert(result.Value), result.Remainder);
    };
}
