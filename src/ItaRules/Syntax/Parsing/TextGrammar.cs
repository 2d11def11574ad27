using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;
using Sprache;

namespace ItaRules.Syntax.Parsing;

/// <summary>Labels, and texts with the values put into them.</summary>
internal static class TextGrammar
{
    /// <summary>Text, in which braces are braces.</summary>
    public static readonly Parser<SyntaxToken> TextToken = input =>
    {
        TokenInput at = (TokenInput)input;
        at.Stream.Expected?.Add(at.Position, SyntaxKind.TextToken);
        return at.Kind == SyntaxKind.TextToken ? Terminals.Taken(at, SyntaxKind.TextToken) : ExpectText(at);
    };

    /// <summary>Text</summary>
    public static readonly Parser<TextSyntax> Text = input =>
    {
        IResult<SyntaxToken> token = TextToken(input);
        TokenStream stream = ((TokenInput)input).Stream;
        return Result.Success(new TextSyntax(token.Value, ReadHoles(stream, token.Value)), token.Remainder);
    };

    /// <summary>[ Text ]</summary>
    public static readonly Parser<TextSyntax?> OptionalText = Combinators.Optional(Combinators.When(SyntaxKind.TextToken, Text));

    /// <summary>Label = Name | Text</summary>
    public static readonly Parser<LabelSyntax> Label = input =>
    {
        TokenInput at = (TokenInput)input;
        if (Combinators.Sees(at, Kinds.ExpectedLabels) || Terminals.IsName(at))
        {
            IResult<SyntaxToken> token = Terminals.Taken(at, at.Kind == SyntaxKind.TextToken ? SyntaxKind.TextToken : SyntaxKind.NameToken);
            TokenInput next = (TokenInput)token.Remainder;
            return Result.Success(new LabelSyntax(token.Value), at.Kind == SyntaxKind.TextToken ? next : PassWordsOfName(at, next));
        }

        IResult<SyntaxToken> expected = ExpectLabel(at);
        return Result.Success(new LabelSyntax(expected.Value), expected.Remainder);
    };

    /// <summary>Labels = Label { ( "," | "and" ) Label }</summary>
    public static readonly Parser<LabelListSyntax> Labels =
        from labels in Label.SeparatedBy(KindSet.Of(SyntaxKind.CommaToken), GoesOnWithLabel)
        select new LabelListSyntax(labels);

    private static readonly KindSet And = KindSet.Of(SyntaxKind.AndKeyword);

    private static readonly Parser<SyntaxToken?> Part = Combinators.Optional(Combinators.Switch(
        Combinators.When(SyntaxKind.CodeKeyword, Terminals.Token(SyntaxKind.CodeKeyword)),
        Combinators.When(SyntaxKind.TitleKeyword, Terminals.Token(SyntaxKind.TitleKeyword))));

    private static readonly Parser<InterpolationSyntax> Hole =
        from open in Terminals.Token(SyntaxKind.OpenBraceToken)
        from value in ExpressionGrammar.Sum
        from part in Part
        from close in Terminals.Token(SyntaxKind.CloseBraceToken)
        select new InterpolationSyntax(open, value, part, close);

    /// <summary>What could stand after <paramref name="text"/>, the beginning of a hole with its brace.</summary>
    public static IReadOnlySet<SyntaxKind> FindExpectedInHole(string text)
    {
        List<LexedToken> tokens = LexHole(text, new TextSpan(0, text.Length), isClosed: false);
        ExpectedKinds expected = new(tokens.Count);
        Hole(new TokenStream(text, tokens, 0, []) { Expected = expected }.Start);
        return expected.Kinds;
    }

    // "and" may also join the next action.
    private static bool GoesOnWithLabel(TokenInput at)
    {
        if (!Combinators.Sees(at, And))
        {
            return false;
        }

        TokenInput next = at.Next;
        return !Combinators.Sees(next, Kinds.ActionStarts) && (next.AtEnd || !Kinds.Anchors.Contains(next.Kind));
    }

    private static IResult<SyntaxToken> ExpectLabel(TokenInput at)
    {
        TokenStream stream = at.Stream;
        if (at.AtEnd || !stream.IsOnSameLine(at.Position) || Kinds.NameAnchors.Contains(at.Kind))
        {
            stream.Report(at.Position, SyntaxDiagnostics.MissingPart, stream.SpanOfMissing(at.Position), Phrases.Name);
            return Result.Success(stream.Missing(SyntaxKind.NameToken), at);
        }

        bool isWord = SyntaxFacts.IsKeyword(at.Kind) || at.Kind is SyntaxKind.ItemToken or SyntaxKind.NumberToken;
        if (!isWord)
        {
            stream.Report(at.Position, SyntaxDiagnostics.UnexpectedInsteadOf, stream.SpanAt(at.Position), stream.TextAt(at.Position), Phrases.Name);
            return Terminals.Passed(at, SyntaxKind.NameToken);
        }

        stream.Report(at.Position, SyntaxDiagnostics.KeywordAsName, stream.SpanAt(at.Position), stream.TextAt(at.Position));
        SyntaxToken name = stream.Take(at.Position, SyntaxKind.NameToken, hasError: true);
        return Result.Success(name, at.Next);
    }

    private static TokenInput PassWordsOfName(TokenInput name, TokenInput next)
    {
        TokenStream stream = name.Stream;
        TokenInput end = next;
        int last = name.Position;
        while (end.Kind == SyntaxKind.NameToken && stream.IsOnSameLine(end.Position))
        {
            last = end.Position;
            end = end.Next;
        }

        if (end.Position == next.Position)
        {
            return next;
        }

        TextSpan span = stream.SpanOf(next.Position, last);
        TextSpan whole = stream.SpanOf(name.Position, last);
        stream.Report(next.Position, SyntaxDiagnostics.NameWithSpaces, span, Excerpt.Of(stream.Text, span), $"\"{Excerpt.Of(stream.Text, whole)}\"");
        stream.Silence(end.Position);
        return end;
    }

    private static IResult<SyntaxToken> ExpectText(TokenInput at)
    {
        TokenStream stream = at.Stream;
        TokenInput end = at;
        int last = at.Position;
        while (!end.AtEnd && stream.IsOnSameLine(end.Position) && !Kinds.Anchors.Contains(end.Kind))
        {
            last = end.Position;
            end = end.Next;
        }

        if (end.Position == at.Position)
        {
            stream.Report(at.Position, SyntaxDiagnostics.MissingPart, stream.SpanOfMissing(at.Position), Phrases.Text);
            return Result.Success(stream.Missing(SyntaxKind.TextToken), at);
        }

        string words = Excerpt.Of(stream.Text, stream.SpanOf(at.Position, last));
        stream.Report(at.Position, SyntaxDiagnostics.UnquotedText, stream.SpanOf(at.Position, last), words, $"\"{words}\"");
        stream.Silence(end.Position);
        return Result.Success(stream.MissingAfterSkipped(SyntaxKind.TextToken, end.Position), end);
    }

    private static ImmutableArray<InterpolationSyntax> ReadHoles(TokenStream stream, SyntaxToken token)
    {
        ReadOnlySpan<char> text = stream.Text.AsSpan(token.Start, token.End - token.Start);
        int place = text.IndexOf('{');
        if (place < 0)
        {
            return [];
        }

        ImmutableArray<InterpolationSyntax>.Builder holes = ImmutableArray.CreateBuilder<InterpolationSyntax>();
        int end = TextQuotes.IsClosed(text) ? text.Length - 1 : text.Length;
        while (place < end)
        {
            if (text[place] != '{')
            {
                place++;
            }
            else if (place + 1 < end && text[place + 1] == '{')
            {
                place += 2;
            }
            else
            {
                int brace = text[(place + 1)..end].IndexOfAny('{', '}');
                bool isClosed = brace >= 0 && text[place + 1 + brace] == '}';
                int holeEnd = brace < 0 ? end : place + 1 + brace + (isClosed ? 1 : 0);
                holes.Add(ReadHole(stream, TextSpan.FromBounds(token.Start + place, token.Start + holeEnd), isClosed));
                place = holeEnd;
            }
        }

        return holes.DrainToImmutable();
    }

    private static InterpolationSyntax ReadHole(TokenStream stream, TextSpan span, bool isClosed)
    {
        List<LexedToken> tokens = LexHole(stream.Text, span, isClosed);
        if (!isClosed)
        {
            stream.Inside(tokens, span.Start, isSilent: false).Report(0, SyntaxDiagnostics.UnclosedHole, span);
        }

        return Hole(stream.Inside(tokens, span.Start, isSilent: !isClosed).Start).Value;
    }

    private static List<LexedToken> LexHole(string text, TextSpan span, bool isClosed)
    {
        int innerEnd = isClosed ? span.End - 1 : span.End;
        List<LexedToken> tokens = [default];
        Lexer.Lex(text, TextSpan.FromBounds(span.Start + 1, innerEnd), tokens);
        int firstStart = tokens.Count > 1 ? tokens[1].Start : innerEnd;
        tokens[0] = new LexedToken(SyntaxKind.OpenBraceToken, TokenFlags.None, span.Start, span.Start + 1, firstStart);
        if (tokens.Count > 1)
        {
            tokens[1] = tokens[1] with { Flags = tokens[1].Flags & ~TokenFlags.FirstOnLine };
        }

        if (isClosed)
        {
            tokens.Add(new LexedToken(SyntaxKind.CloseBraceToken, TokenFlags.None, innerEnd, span.End, span.End));
        }

        return tokens;
    }
}
