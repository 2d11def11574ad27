using ItaRules.Diagnostics;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;
using Sprache;

namespace ItaRules.Syntax.Parsing;

/// <summary>
/// Parsers of single tokens. None of them fails: where the token is not, a missing one is put in and told of. A word on the same line that does not fit is
/// passed over, for its author is in the middle of it; a word on the next line belongs to something else.
/// </summary>
internal static class Terminals
{
    // A query asks for the parser of a token each time it runs, so each is made once.
    private static readonly Parser<SyntaxToken>[] Tokens = OfEachKind(MakeToken);
    private static readonly Parser<SyntaxToken?>[] OptionalTokens = OfEachKind(MakeOptionalToken);

    /// <summary>The keyword or sign <paramref name="kind"/>.</summary>
    public static Parser<SyntaxToken> Token(SyntaxKind kind) => Tokens[(int)kind];

    /// <summary>The keyword or sign <paramref name="kind"/>, or nothing.</summary>
    public static Parser<SyntaxToken?> OptionalToken(SyntaxKind kind) => OptionalTokens[(int)kind];

    /// <summary>One of the tokens <paramref name="kinds"/>; <paramref name="what"/> is what a message calls them.</summary>
    public static Parser<SyntaxToken> OneOf(KindSet kinds, ILocalizable what) => input =>
    {
        TokenInput at = (TokenInput)input;
        return Combinators.Sees(at, kinds) ? Taken(at, at.Kind) : ExpectPart(at, kinds, what);
    };

    private static readonly Parser<SyntaxToken> ItemOnly = OneOf(KindSet.Of(SyntaxKind.ItemToken), Phrases.Item);

    /// <summary>A number.</summary>
    public static readonly Parser<SyntaxToken> Number = OneOf(KindSet.Of(SyntaxKind.NumberToken), Phrases.Number);

    /// <summary>A number, or nothing.</summary>
    public static readonly Parser<SyntaxToken?> OptionalNumber = OptionalToken(SyntaxKind.NumberToken);

    /// <summary>The code of an item.</summary>
    public static readonly Parser<SyntaxToken> Item = input =>
    {
        ItemMistakes.Repair((TokenInput)input);
        return ItemOnly(input);
    };

    /// <summary>A name without quotes.</summary>
    public static readonly Parser<SyntaxToken> Name = input =>
    {
        TokenInput at = (TokenInput)input;
        if (SeesName(at))
        {
            return Taken(at, SyntaxKind.NameToken);
        }

        if (at.Kind == SyntaxKind.TextToken && at.Stream.IsOnSameLine(at.Position))
        {
            string value = TokenValue.Text(at.Stream.TextAt(at.Position));
            at.Stream.Report(at.Position, SyntaxDiagnostics.QuotedName, at.Stream.SpanAt(at.Position), value, string.Join('-', value.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            return Passed(at, SyntaxKind.NameToken);
        }

        return ExpectPart(at, Kinds.NameOnly, Phrases.PlainName);
    };

    /// <summary>Whether a name can be read here: a word, or a contextual keyword that is one.</summary>
    public static bool SeesName(TokenInput at)
    {
        at.Stream.Expected?.Add(at.Position, SyntaxKind.NameToken);
        return IsName(at);
    }

    /// <summary>Whether the token is a word, or a contextual keyword that is one.</summary>
    public static bool IsName(TokenInput at) => at.Kind == SyntaxKind.NameToken || at.Stream.Has(at.Position, TokenFlags.UsableAsName);

    /// <summary>Makes the current token, and tells of what is wrong with the way it is written.</summary>
    public static SyntaxToken TakeCurrent(TokenInput at, SyntaxKind kind = SyntaxKind.None) =>
        at.Stream.Take(at.Position, kind == SyntaxKind.None ? at.Kind : kind, TokenFlaws.Report(at, kind));

    /// <summary>The current token taken as <paramref name="kind"/>, and the place after it.</summary>
    public static IResult<SyntaxToken> Taken(TokenInput at, SyntaxKind kind)
    {
        SyntaxToken token = TakeCurrent(at, kind);
        return Result.Success(token, at.Next);
    }

    /// <summary>The current token passed over, and a missing <paramref name="kind"/> in its place; told of already.</summary>
    public static IResult<SyntaxToken> Passed(TokenInput at, SyntaxKind kind)
    {
        TokenInput next = at.Next;
        SyntaxToken missing = at.Stream.MissingAfterSkipped(kind, next.Position);
        at.Stream.Silence(next.Position);
        return Result.Success(missing, next);
    }

    private static Parser<T>[] OfEachKind<T>(Func<SyntaxKind, Parser<T>> make)
    {
        var parsers = new Parser<T>[(int)SyntaxKind.WhitespaceTrivia];
        for (int kind = 0; kind < parsers.Length; kind++)
        {
            parsers[kind] = make((SyntaxKind)kind);
        }

        return parsers;
    }

    private static Parser<SyntaxToken> MakeToken(SyntaxKind kind) => input =>
    {
        TokenInput at = (TokenInput)input;
        at.Stream.Expected?.Add(at.Position, kind);
        return at.Kind == kind ? Taken(at, kind) : Expect(at, kind);
    };

    private static Parser<SyntaxToken?> MakeOptionalToken(SyntaxKind kind) => input =>
    {
        TokenInput at = (TokenInput)input;
        at.Stream.Expected?.Add(at.Position, kind);
        return at.Kind == kind ? Taken(at, kind) : Result.Success<SyntaxToken?>(null, input);
    };

    /// <summary>A keyword or sign that is not the current token: further on the line, or missing.</summary>
    private static IResult<SyntaxToken> Expect(TokenInput at, SyntaxKind kind)
    {
        TokenStream stream = at.Stream;
        if (FindOnLine(at, kind) is { } found)
        {
            ReportUnexpected(at, found);
            return Taken(found, kind);
        }

        stream.Report(at.Position, SyntaxDiagnostics.MissingKeyword, stream.SpanOfMissing(at.Position), KindNames.Of(kind));
        return Result.Success(stream.Missing(kind), at);
    }

    private static IResult<SyntaxToken> ExpectPart(TokenInput at, KindSet kinds, ILocalizable what)
    {
        TokenStream stream = at.Stream;
        SyntaxKind kind = kinds.Kinds[0];
        if (at.AtEnd || !stream.IsOnSameLine(at.Position) || Kinds.ValueAnchors.Contains(at.Kind))
        {
            stream.Report(at.Position, SyntaxDiagnostics.MissingPart, stream.SpanOfMissing(at.Position), what);
            return Result.Success(stream.Missing(kind), at);
        }

        stream.Report(at.Position, SyntaxDiagnostics.UnexpectedInsteadOf, stream.SpanAt(at.Position), stream.TextAt(at.Position), what);
        TokenInput next = at.Next;
        if (kinds.Contains(next.Kind) && stream.IsOnSameLine(next.Position))
        {
            return Taken(next, next.Kind);
        }

        return Passed(at, kind);
    }

    /// <summary>Tells that the tokens from <paramref name="at"/> up to <paramref name="next"/> cannot stand here.</summary>
    public static void ReportUnexpected(TokenInput at, TokenInput next)
    {
        TokenStream stream = at.Stream;
        TextSpan span = stream.SpanOf(at.Position, next.Position - 1);
        stream.Report(at.Position, SyntaxDiagnostics.Unexpected, span, Excerpt.Of(stream.Text, span));
        stream.Silence(next.Position);
    }

    /// <summary>The next <paramref name="kind"/> on the same line, unless another part of the statement begins before it.</summary>
    public static TokenInput? FindOnLine(TokenInput at, SyntaxKind kind)
    {
        TokenInput place = at;
        while (!place.AtEnd && at.Stream.IsOnSameLine(place.Position))
        {
            if (place.Kind == kind)
            {
                return place;
            }

            if (Kinds.Anchors.Contains(place.Kind))
            {
                return null;
            }

            place = place.Next;
        }

        return null;
    }
}
