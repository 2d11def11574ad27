using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax.Lexing;
using Sprache;

namespace ItaRules.Syntax.Parsing;

/// <summary>Makes the tree of one block. It depends on nothing but the block's text, so a block with the same text has the same tree.</summary>
internal static class BlockParser
{
    private const int LookAhead = 200;

    private static readonly KindSet Openings = DeclarationGrammar.Declaration.First.And(Kinds.ActionStarts);

    /// <summary>The block <paramref name="text"/> with its tokens, which are placed from its start.</summary>
    public static SyntaxBlock Parse(string text, List<LexedToken> tokens)
    {
        List<SyntaxDiagnostic> diagnostics = [];
        WordRepair.Repair(text, tokens, diagnostics);
        TokenStream stream = new(text, tokens, 0, diagnostics);
        ImmutableArray<SyntaxNode> members = ParseMembers(stream);
        diagnostics.Sort((left, right) => left.SpanInBlock.CompareTo(right.SpanInBlock));
        return new SyntaxBlock(text, members, null, [.. diagnostics]);
    }

    /// <summary>The last block of a file: its end, with the trivia before it.</summary>
    public static SyntaxBlock ParseEnd(string text) =>
        new(text, [], new SyntaxToken(SyntaxKind.EndOfFileToken, 0, text.Length, text.Length, text.Length), []);

    /// <summary>What could stand after <paramref name="tokens"/>, which end where the question is asked.</summary>
    public static IReadOnlySet<SyntaxKind> FindExpected(string text, List<LexedToken> tokens)
    {
        WordRepair.Repair(text, tokens, []);
        ExpectedKinds expected = new(tokens.Count);
        ParseMembers(new TokenStream(text, tokens, 0, []) { Expected = expected });
        return expected.Kinds;
    }

    private static ImmutableArray<SyntaxNode> ParseMembers(TokenStream stream)
    {
        ImmutableArray<SyntaxNode>.Builder members = ImmutableArray.CreateBuilder<SyntaxNode>(1);
        TokenInput at = stream.Start;
        while (!at.AtEnd)
        {
            // What was passed over belongs to no declaration: the next one is not at fault.
            if (stream.TakeSkipped(at.Position) is { } passed)
            {
                members.Add(passed);
            }

            bool lacksIf = LacksIf(at);
            if (lacksIf)
            {
                stream.Report(at.Position, SyntaxDiagnostics.MissingKeyword, stream.SpanAt(at.Position), KindNames.Of(SyntaxKind.IfKeyword));
            }

            if (lacksIf || Openings.Contains(at.Kind))
            {
                Parser<DeclarationSyntax> parser = Combinators.Sees(at, DeclarationGrammar.Declaration) ? DeclarationGrammar.Declaration.Parser : RuleGrammar.Rule;
                IResult<DeclarationSyntax> declaration = parser(at);
                members.Add(declaration.Value);
                at = (TokenInput)declaration.Remainder;
            }
            else
            {
                at = Pass(at);
                members.Add(stream.TakeSkipped(at.Position)!);
            }
        }

        stream.Expected?.Add(at.Position, DeclarationGrammar.Declaration.Expected);
        if (stream.TakeSkipped(stream.End) is { } rest)
        {
            members.Add(rest);
        }

        return members.DrainToImmutable();
    }

    private static TokenInput Pass(TokenInput at)
    {
        TokenStream stream = at.Stream;
        TokenInput next = at.Next;
        while (!next.AtEnd && !Openings.Contains(next.Kind))
        {
            next = next.Next;
        }

        if (at.Kind is SyntaxKind.ThenKeyword or SyntaxKind.ElseKeyword)
        {
            stream.Report(at.Position, SyntaxDiagnostics.WithoutIf, stream.SpanAt(at.Position), stream.TextAt(at.Position), KindNames.Of(SyntaxKind.IfKeyword));
            stream.Silence(next.Position);
        }
        else if (at.Position == 0 || stream.KindAt(at.Position - 1) == SyntaxKind.BadToken)
        {
            Text.TextSpan span = stream.SpanAt(at.Position);
            stream.Report(at.Position, SyntaxDiagnostics.UnexpectedInsteadOf, span, Excerpt.Of(stream.Text, span), Phrases.Declaration);
            stream.Silence(next.Position);
        }
        else
        {
            Terminals.ReportUnexpected(at, next);
        }

        return next;
    }

    // "o14 < 50 then recommend …": a condition without its first word.
    private static bool LacksIf(TokenInput at)
    {
        if (!ExpressionGrammar.First.Contains(at.Kind))
        {
            return false;
        }

        TokenInput place = at;
        for (int count = 0; count < LookAhead && !place.AtEnd && !Openings.Contains(place.Kind); count++)
        {
            if (place.Kind == SyntaxKind.ThenKeyword)
            {
                return true;
            }

            place = place.Next;
        }

        return false;
    }
}
