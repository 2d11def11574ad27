using System.Numerics;
using ItaRules.Diagnostics;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>Finds the keyword that a word was meant to be: one that is nearly spelled so, or the language's own word for it.</summary>
internal static class MisspeltKeyword
{
    private const int ShortestWord = 3;
    private const int LongestPhrase = 3;

    // Words that mean a keyword and are none.
    private static readonly (string Words, SyntaxKind Kind)[] OtherWords =
    [
        ("less than", SyntaxKind.BelowKeyword),
        ("lower than", SyntaxKind.BelowKeyword),
        ("more than", SyntaxKind.AboveKeyword),
        ("greater than", SyntaxKind.AboveKeyword),
        ("higher than", SyntaxKind.AboveKeyword),
        ("equal to", SyntaxKind.EqualsKeyword),
        ("otherwise", SyntaxKind.ElseKeyword),
        ("responsible", SyntaxKind.OwnedByKeyword),
        ("หาก", SyntaxKind.IfKeyword),
        ("ถ้าหาก", SyntaxKind.IfKeyword),
        ("ให้เสนอ", SyntaxKind.RecommendKeyword),
        ("แนะนำ", SyntaxKind.RecommendKeyword),
        ("มิเช่นนั้น", SyntaxKind.ElseKeyword),
        ("ไม่เช่นนั้น", SyntaxKind.ElseKeyword),
        ("ไม่งั้น", SyntaxKind.ElseKeyword),
        ("กับ", SyntaxKind.AndKeyword),
    ];

    private static readonly Candidate[] AllCandidates =
    [
        .. SyntaxFacts.Keywords.SelectMany(keyword => keyword.EnglishSpellings.Concat(keyword.ThaiSpellings).Select(spelling => Candidate.Of(spelling, spelling, keyword))),
        .. OtherWords.SelectMany(other => SyntaxFacts.GetKeyword(other.Kind) is { } keyword
            ? new[] { Candidate.Of(other.Words, keyword.GetText(IsThai(other.Words) ? Language.Thai : Language.English), keyword) }
            : []),
    ];

    private static readonly ILookup<(int WordCount, int Length), Candidate> Candidates = AllCandidates.ToLookup(candidate => (candidate.WordCount, candidate.Spelling.Length));

    /// <summary>Reads the word at <paramref name="index"/>, with those after it that belong to the same keyword, as what was meant; whether there was such a keyword.</summary>
    public static bool Repair(string text, List<LexedToken> tokens, int index, SyntaxKind before, bool awaitsThen, List<SyntaxDiagnostic> diagnostics)
    {
        (Candidate? best, int bestCount, int bestDistance) = (null, 0, int.MaxValue);
        for (int count = LongestPhrase; count >= 1; count--)
        {
            if (Phrase(text, tokens, index, count) is not { Length: >= ShortestWord } words)
            {
                continue;
            }

            ulong letters = Letters(words);
            int allowed = Allowed(words.Length);
            for (int length = words.Length - allowed; length <= words.Length + allowed; length++)
            {
                foreach (Candidate candidate in Candidates[(count, length)])
                {
                    if (candidate.Distance(words, letters) is int distance && distance < bestDistance && FitsAfter(candidate, before, awaitsThen))
                    {
                        (best, bestCount, bestDistance) = (candidate, count, distance);
                    }
                }
            }
        }

        if (best is null)
        {
            return false;
        }

        LexedToken first = tokens[index];
        LexedToken last = tokens[index + bestCount - 1];
        TextSpan span = TextSpan.FromBounds(first.Start, last.End);
        diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.MisspeltKeyword, span, [Excerpt.Of(text, span), best.Written]));
        tokens.RemoveRange(index, bestCount - 1);
        tokens[index] = new LexedToken(best.Kind, (first.Flags & TokenFlags.FirstOnLine) | TokenFlags.HasError, first.Start, last.End, last.FullEnd);
        return true;
    }

    // Where a statement begins, or after "then", only what can stand there is proposed. The names of times and priorities are proposed only where one is awaited, for elsewhere they are nobody's slip.
    private static bool FitsAfter(Candidate candidate, SyntaxKind before, bool awaitsThen) => before switch
    {
        _ when candidate.Kind == SyntaxKind.ThenKeyword && !awaitsThen => false,
        SyntaxKind.None => Kinds.DeclarationStarts.Contains(candidate.Kind) || Kinds.ActionStarts.Contains(candidate.Kind),
        SyntaxKind.ThenKeyword or SyntaxKind.ElseKeyword or SyntaxKind.AlwaysKeyword => Kinds.ActionStarts.Contains(candidate.Kind) || candidate.Kind == SyntaxKind.IfKeyword,
        SyntaxKind.DueKeyword => candidate.Kind is SyntaxKind.WithinKeyword or SyntaxKind.AllYearKeyword || SyntaxFacts.GetMonth(candidate.Kind) is not null || SyntaxFacts.GetQuarter(candidate.Kind) is not null,
        SyntaxKind.PriorityKeyword => candidate.Kind is >= SyntaxKind.UrgentKeyword and <= SyntaxKind.LowKeyword,
        SyntaxKind.NumberToken => !candidate.IsContextual || candidate.Kind is SyntaxKind.DaysKeyword or SyntaxKind.MonthsKeyword or SyntaxKind.PlanKeyword || SyntaxFacts.GetMonth(candidate.Kind) is not null,
        _ => !candidate.IsContextual,
    };

    private static int Allowed(int length) => Math.Max(1, length / 4);

    private static string? Phrase(string text, List<LexedToken> tokens, int index, int count)
    {
        string[] words = new string[count];
        for (int offset = 0; offset < count; offset++)
        {
            if (index + offset >= tokens.Count || tokens[index + offset].Kind is SyntaxKind.TextToken or SyntaxKind.NumberToken
                || (offset > 0 && tokens[index + offset].Has(TokenFlags.FirstOnLine)))
            {
                return null;
            }

            words[offset] = NameText.Normalize(text.AsSpan(tokens[index + offset].Start, tokens[index + offset].End - tokens[index + offset].Start));
        }

        return string.Join(' ', words);
    }

    private static bool IsThai(string words) => words[0] >= '\u0E00';

    // One bit for each letter that occurs: a slip changes at most two of them, so most candidates are out without counting slips.
    private static ulong Letters(string word)
    {
        ulong letters = 0;
        foreach (char character in word)
        {
            letters |= 1UL << (character & 63);
        }

        return letters;
    }

    private sealed record Candidate(string Spelling, ulong SpellingLetters, string Written, SyntaxKind Kind, bool IsContextual, int WordCount)
    {
        public static Candidate Of(string spelling, string written, KeywordInfo keyword)
        {
            string normal = NameText.Normalize(spelling);
            return new Candidate(normal, Letters(normal), written, keyword.Kind, keyword.IsContextual, spelling.Count(character => character == ' ') + 1);
        }

        public int? Distance(string words, ulong letters)
        {
            int allowed = Allowed(Math.Min(words.Length, Spelling.Length));
            if (Spelling.Length < ShortestWord || BitOperations.PopCount(letters ^ SpellingLetters) > allowed * 2)
            {
                return null;
            }

            int distance = Text.Spelling.DistanceOfNormalized(words, Spelling);
            return distance <= allowed ? distance : null;
        }
    }
}
