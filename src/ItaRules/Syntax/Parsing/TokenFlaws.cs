using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>Tells of tokens that are understood but not written as they should be.</summary>
internal static class TokenFlaws
{
    private const TokenFlags Flaws = TokenFlags.Unfinished | TokenFlags.ForeignSign | TokenFlags.Unclosed | TokenFlags.ForeignQuotes;

    /// <summary>Reports what is wrong with the current token when it is read as <paramref name="kind"/>; whether there was anything.</summary>
    public static bool Report(TokenInput at, SyntaxKind kind)
    {
        if (!at.Stream.Has(at.Position, Flaws))
        {
            return false;
        }

        TokenStream stream = at.Stream;
        string text = stream.TextAt(at.Position);
        int next = at.Next.Position;
        if (stream.Has(at.Position, TokenFlags.Unfinished))
        {
            if (kind == SyntaxKind.NameToken)
            {
                return false;
            }

            ImmutableArray<SyntaxKind> whole = [.. KeywordTrie.Instance.FindContinuations(text) ?? [at.Kind]];
            stream.Report(at.Position, SyntaxDiagnostics.UnfinishedKeyword, stream.SpanAt(at.Position), text, new KindNames(whole));
            stream.Silence(next);
        }
        else if (stream.Has(at.Position, TokenFlags.ForeignSign))
        {
            stream.Report(at.Position, SyntaxDiagnostics.WriteInstead, stream.SpanAt(at.Position), text, Spelled(at.Kind, text));
        }
        else if (stream.Has(at.Position, TokenFlags.Unclosed))
        {
            stream.Report(at.Position, SyntaxDiagnostics.UnclosedText, stream.SpanAt(at.Position), TextQuotes.IsProper(text[0]) ? TextQuotes.CloseOf(text[0]).ToString() : "\"");
            stream.Silence(next);
        }
        else
        {
            stream.Report(at.Position, SyntaxDiagnostics.ForeignQuotes, stream.SpanAt(at.Position), $"\"{TokenValue.Text(text)}\"");
        }

        return true;
    }

    /// <summary>Has the current token read as <paramref name="kind"/>, which is plainly meant, and tells how that is written.</summary>
    public static void ReadAs(TokenInput at, SyntaxKind kind)
    {
        string written = at.Stream.TextAt(at.Position);
        at.Stream.Report(at.Position, SyntaxDiagnostics.WriteInstead, at.Stream.SpanAt(at.Position), written, Spelled(kind, written));
        at.Stream.ReadAs(at.Position, kind);
    }

    /// <summary>
    /// How the keyword or sign <paramref name="kind"/> is written: in the language of the words <paramref name="written"/> in its place, or, where a sign stands there, in the reader's.
    /// </summary>
    public static object Spelled(SyntaxKind kind, string written)
    {
        LocalizedText spelled = new(SyntaxFacts.GetText(kind, Language.Thai)!, SyntaxFacts.GetText(kind, Language.English)!);
        if (!written.Any(char.IsLetter))
        {
            return spelled;
        }

        return spelled.In(written.AsSpan().IndexOfAnyInRange('\u0E01', '\u0E4E') >= 0 ? Language.Thai : Language.English);
    }
}
