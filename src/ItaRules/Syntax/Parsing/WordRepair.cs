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
        SyntaxKind.ExpectKeyword, SyntaxKind.ExpectNoKeyword,
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
                if (IsWideNumber(text, tokens[index]))
                {
                    index = ReadWideNumber(text, tokens, index, diagnostics);
                }
                else
                {
                    if (!tokens[index].Has(TokenFlags.HasError))
                    {
                        ReportBad(text, tokens[index], before, diagnostics);
                    }

                    continue;
                }
            }

            if (tokens[index].Kind == SyntaxKind.DueKeyword)
            {
                DateMistakes.Repair(text, tokens, index + 1, diagnostics);
            }

            if (tries < Limit && PhraseMistakes.Repair(text, tokens, index, before, awaitsThen, diagnostics))
            {
                tries++;
            }

            if (tokens[index].Kind == SyntaxKind.NameToken && tokens[index].End - tokens[index].Start <= LongestWord && tries < Limit
                && !BeforeTexts.Contains(before))
            {
                tries += RepairWord(text, tokens, index, before, awaitsThen, ref chain, diagnostics) ? 1 : 0;
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

    // Whether anything was looked for, which takes time also where nothing is found.
    private static bool RepairWord(
        string text, List<LexedToken> tokens, int index, SyntaxKind before, bool awaitsThen, ref KeywordChain? chain, List<SyntaxDiagnostic> diagnostics)
    {
        if (!BeforeNames.Contains(before))
        {
            bool Fits(SyntaxKind kind) => FitsAfter(before, kind, awaitsThen) && FitsBefore(TokenEdits.KindAt(tokens, index + 1), kind);
            _ = (before == SyntaxKind.NumberToken && PhraseMistakes.RepairUnit(text, tokens, index, diagnostics))
                || MisspeltKeyword.RepairOtherWord(text, tokens, index, Fits, diagnostics)
                || SplitGlued(text, tokens, index, _ => true, chain ??= new KeywordChain(), diagnostics)
                || MisspeltKeyword.Repair(text, tokens, index, Fits, diagnostics);
            return true;
        }

        // After the "and" of a list of owners stands a name; one that begins as an action does is the next action.
        return PhraseMistakes.RepairBeforeValue(text, tokens, index, diagnostics)
            || (before == SyntaxKind.AndKeyword && !awaitsThen
                && SplitGlued(text, tokens, index, Kinds.ActionStarts.Contains, chain ??= new KeywordChain(), diagnostics));
    }

    // Where a statement begins, or after "then", only what can stand there is proposed. The names of times and priorities are proposed only where one is awaited,
    // for elsewhere they are nobody's slip.
    private static bool FitsAfter(SyntaxKind before, SyntaxKind kind, bool awaitsThen) => before switch
    {
        _ when kind == SyntaxKind.ThenKeyword && !awaitsThen => false,
        SyntaxKind.None => Kinds.DeclarationStarts.Contains(kind) || Kinds.ActionStarts.Contains(kind),
        SyntaxKind.ThenKeyword or SyntaxKind.ElseKeyword or SyntaxKind.AlwaysKeyword => Kinds.ActionStarts.Contains(kind) || kind == SyntaxKind.IfKeyword,
        SyntaxKind.DueKeyword => BeginsPeriod(kind),
        SyntaxKind.PriorityKeyword => kind is >= SyntaxKind.UrgentKeyword and <= SyntaxKind.LowKeyword,
        SyntaxKind.NumberToken => !Kinds.Contextual.Contains(kind) || kind is SyntaxKind.DaysKeyword or SyntaxKind.MonthsKeyword or SyntaxKind.PlanKeyword
            || SyntaxFacts.GetMonth(kind) is not null,
        _ => !Kinds.Contextual.Contains(kind),
    };

    // "By" a month is a time, and by anything else an owner.
    private static bool FitsBefore(SyntaxKind next, SyntaxKind kind) => kind != SyntaxKind.OwnedByKeyword || !BeginsPeriod(next);

    private static bool BeginsPeriod(SyntaxKind kind) =>
        kind is SyntaxKind.WithinKeyword or SyntaxKind.AllYearKeyword || SyntaxFacts.GetMonth(kind) is not null || SyntaxFacts.GetQuarter(kind) is not null;

    private static void ReportBad(string text, LexedToken token, SyntaxKind before, List<SyntaxDiagnostic> diagnostics)
    {
        TextSpan span = TextSpan.FromBounds(token.Start, token.End);
        DiagnosticDescriptor descriptor = text[token.Start] switch
        {
            ';' or '{' or '}' or ':' or '；' or '：' => SyntaxDiagnostics.BraceOrSemicolon,
            '%' or '％' when before == SyntaxKind.NumberToken => SyntaxDiagnostics.UnitAfterNumber,
            'พ' or 'ค' => SyntaxDiagnostics.EraBeforeYear,
            _ => SyntaxDiagnostics.UnexpectedCharacter,
        };
        diagnostics.Add(new SyntaxDiagnostic(descriptor, span, [VisibleText.Of(Excerpt.Of(text, span))]));
    }

    private static bool IsWideNumber(string text, LexedToken token)
    {
        string digits = NameText.Normalize(text.AsSpan(token.Start, token.End - token.Start));
        return char.IsAsciiDigit(digits[0]) && NumberReader.EndOfNumber(digits, 0) == digits.Length;
    }

    // Some keyboards type the digits of another script's width; what they mean is plain. Digits that touch each other are one number, whatever their width.
    private static int ReadWideNumber(string text, List<LexedToken> tokens, int index, List<SyntaxDiagnostic> diagnostics)
    {
        int first = index > 0 && tokens[index - 1].Kind == SyntaxKind.NumberToken && tokens[index - 1].End == tokens[index].Start ? index - 1 : index;
        int last = index;
        while (last + 1 < tokens.Count && tokens[last].End == tokens[last + 1].Start && (tokens[last + 1].Kind == SyntaxKind.NumberToken || IsWideNumber(text, tokens[last + 1])))
        {
            last++;
        }

        TextSpan span = TokenEdits.Span(tokens, first, last - first + 1);
        diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.WriteInstead, span, [Excerpt.Of(text, span), NameText.Normalize(text.AsSpan(span.Start, span.Length))]));
        TokenEdits.Join(tokens, first, last - first + 1, SyntaxKind.NumberToken);
        return first;
    }

    private static bool SplitGlued(
        string text, List<LexedToken> tokens, int index, Func<SyntaxKind, bool> beginsWith, KeywordChain chain, List<SyntaxDiagnostic> diagnostics)
    {
        LexedToken word = tokens[index];
        List<KeywordChain.Link> links = chain.Split(text, word.Start, word.End);
        if (links.Count < 2 || Kinds.Contextual.Contains(links[0].Kind) || !beginsWith(links[0].Kind))
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
