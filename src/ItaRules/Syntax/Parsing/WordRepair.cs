using ItaRules.Diagnostics;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>
/// Mends what is surely a slip before the grammar reads it: at a place where no name can stand, a word that is not a keyword is a misspelt one, or several that
/// lack spaces between them. Each is told of, and read as what was meant, so that nothing else in the rule is disturbed. Characters that no rule file needs are told of too.
/// </summary>
internal static class WordRepair
{
    // Looking for what was meant costs time, and past some dozens of unknown words in one block it is no rule.
    private const int Limit = 50;
    private const int LongestWord = 100;

    // A name can follow one of these; after anything else a word that is no keyword is a mistake.
    private static readonly KindSet BeforeNames = KindSet.Of(
        SyntaxKind.OwnerKeyword, SyntaxKind.UnderKeyword, SyntaxKind.AssignKeyword, SyntaxKind.AssignToKeyword, SyntaxKind.ToKeyword, SyntaxKind.MeasureKeyword,
        SyntaxKind.MeasuresForKeyword, SyntaxKind.OwnedByKeyword, SyntaxKind.ForKeyword, SyntaxKind.LetKeyword, SyntaxKind.DefineKeyword, SyntaxKind.AsKeyword,
        SyntaxKind.RuleKeyword, SyntaxKind.ForEachKeyword, SyntaxKind.InKeyword, SyntaxKind.IfKeyword, SyntaxKind.RecommendKeyword, SyntaxKind.MaintainKeyword,
        SyntaxKind.AndKeyword, SyntaxKind.OrKeyword, SyntaxKind.NotKeyword, SyntaxKind.BetweenKeyword, SyntaxKind.NotBetweenKeyword, SyntaxKind.IsKeyword,
        SyntaxKind.IsNotKeyword, SyntaxKind.BelowKeyword, SyntaxKind.AboveKeyword, SyntaxKind.EqualsKeyword, SyntaxKind.AtLeastKeyword, SyntaxKind.AtMostKeyword,
        SyntaxKind.OfKeyword, SyntaxKind.CountOfKeyword, SyntaxKind.AnyOfKeyword, SyntaxKind.AllOfKeyword, SyntaxKind.NoneOfKeyword, SyntaxKind.AverageOfKeyword,
        SyntaxKind.LowestOfKeyword, SyntaxKind.HighestOfKeyword, SyntaxKind.SumOfKeyword, SyntaxKind.PreviousKeyword, SyntaxKind.ChangeInKeyword,
        SyntaxKind.LessToken, SyntaxKind.LessOrEqualToken, SyntaxKind.GreaterToken, SyntaxKind.GreaterOrEqualToken, SyntaxKind.EqualToken, SyntaxKind.NotEqualToken,
        SyntaxKind.PlusToken, SyntaxKind.MinusToken, SyntaxKind.StarToken, SyntaxKind.SlashToken, SyntaxKind.CommaToken, SyntaxKind.DotDotToken,
        SyntaxKind.OpenParenthesisToken);

    // Where a text is awaited, a word is the beginning of one that lacks its quotes.
    private static readonly KindSet BeforeTexts = KindSet.Of(
        SyntaxKind.UseKeyword, SyntaxKind.BecauseKeyword, SyntaxKind.StepKeyword, SyntaxKind.GuidelineKeyword, SyntaxKind.OutputKeyword, SyntaxKind.ReferenceKeyword,
        SyntaxKind.NoteKeyword);

    private static readonly string[] Units = ["คะแนน", "เปอร์เซ็นต์", "เปอร์เซนต์", "points", "point", "percent"];

    /// <summary>Mends <paramref name="tokens"/>, which lie in <paramref name="text"/>.</summary>
    public static void Repair(string text, List<LexedToken> tokens, List<SyntaxDiagnostic> diagnostics)
    {
        KeywordChain? chain = null;
        SyntaxKind before = SyntaxKind.None;
        bool awaitsThen = false;
        int tries = 0;
        for (int index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind == SyntaxKind.BadToken)
            {
                ReportBad(text, tokens[index], before, diagnostics);
                continue;
            }

            bool isMistake = tokens[index].Kind == SyntaxKind.NameToken && !BeforeNames.Contains(before) && !BeforeTexts.Contains(before);
            if (isMistake && tokens[index].End - tokens[index].Start <= LongestWord && tries++ < Limit)
            {
                _ = IsUnit(text, tokens, index, before, diagnostics)
                    || SplitGlued(text, tokens, index, chain ??= new KeywordChain(), diagnostics)
                    || MisspeltKeyword.Repair(text, tokens, index, before, awaitsThen, diagnostics);
            }

            before = tokens[index].Kind == SyntaxKind.BadToken ? before : tokens[index].Kind;
            awaitsThen = before switch
            {
                SyntaxKind.IfKeyword => true,
                SyntaxKind.ThenKeyword => false,
                _ => awaitsThen,
            };
        }
    }

    private static void ReportBad(string text, LexedToken token, SyntaxKind before, List<SyntaxDiagnostic> diagnostics)
    {
        TextSpan span = TextSpan.FromBounds(token.Start, token.End);
        DiagnosticDescriptor descriptor = text[token.Start] switch
        {
            ';' or '{' or '}' => SyntaxDiagnostics.BraceOrSemicolon,
            '%' when before == SyntaxKind.NumberToken => SyntaxDiagnostics.UnitAfterNumber,
            _ => SyntaxDiagnostics.UnexpectedCharacter,
        };
        diagnostics.Add(new SyntaxDiagnostic(descriptor, span, [VisibleText.Of(Excerpt.Of(text, span))]));
    }

    // "below 50 points": the unit is passed over.
    private static bool IsUnit(string text, List<LexedToken> tokens, int index, SyntaxKind before, List<SyntaxDiagnostic> diagnostics)
    {
        LexedToken token = tokens[index];
        TextSpan span = TextSpan.FromBounds(token.Start, token.End);
        string word = text.Substring(span.Start, span.Length);
        if (before != SyntaxKind.NumberToken || !Array.Exists(Units, unit => NameText.Same(unit, word)))
        {
            return false;
        }

        diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.UnitAfterNumber, span, [word]));
        tokens[index] = token with { Kind = SyntaxKind.BadToken };
        return true;
    }

    private static bool SplitGlued(string text, List<LexedToken> tokens, int index, KeywordChain chain, List<SyntaxDiagnostic> diagnostics)
    {
        LexedToken word = tokens[index];
        IReadOnlyList<KeywordChain.Link> links = chain.Split(text, word.Start, word.End);
        if (links.Count < 2 || SyntaxFacts.IsContextualKeyword(links[0].Kind))
        {
            return false;
        }

        string spaced = string.Join(' ', links.Select(link => text[link.Start..link.End]));
        diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.GluedWords, TextSpan.FromBounds(word.Start, word.End), [text[word.Start..word.End], spaced]));
        tokens.RemoveAt(index);
        tokens.InsertRange(index, links.Select((link, place) => new LexedToken(
            link.Kind,
            TokenFlags.HasError | (place == 0 ? word.Flags & TokenFlags.FirstOnLine : TokenFlags.None),
            link.Start,
            link.End,
            place == links.Count - 1 ? word.FullEnd : link.End)));
        return true;
    }
}
