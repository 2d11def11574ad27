using System.Numerics;
using ItaRules.Diagnostics;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>Finds the keyword that a word was meant to be: one that is nearly spelled so, or the language's own word for it.</summary>
internal static class MisspeltKeyword
{
    private const int ShortWord = 3;
    private const int LongestPhrase = 5;

    // Words that mean a keyword and are none.
    private static readonly (string Words, SyntaxKind Kind)[] OtherWords =
    [
        ("less than", SyntaxKind.BelowKeyword),
        ("lower than", SyntaxKind.BelowKeyword),
        ("more than", SyntaxKind.AboveKeyword),
        ("greater than", SyntaxKind.AboveKeyword),
        ("higher than", SyntaxKind.AboveKeyword),
        ("less than or equal to", SyntaxKind.AtMostKeyword),
        ("more than or equal to", SyntaxKind.AtLeastKeyword),
        ("greater than or equal to", SyntaxKind.AtLeastKeyword),
        ("equal to", SyntaxKind.EqualsKeyword),
        ("otherwise", SyntaxKind.ElseKeyword),
        ("by", SyntaxKind.OwnedByKeyword),
        ("by", SyntaxKind.DueKeyword),
        ("responsible", SyntaxKind.OwnedByKeyword),
        ("deadline", SyntaxKind.DueKeyword),
        ("suggest", SyntaxKind.RecommendKeyword),
        ("propose", SyntaxKind.RecommendKeyword),
        ("mean of", SyntaxKind.AverageOfKeyword),
        ("minimum of", SyntaxKind.LowestOfKeyword),
        ("maximum of", SyntaxKind.HighestOfKeyword),
        ("หาก", SyntaxKind.IfKeyword),
        ("ถ้าหาก", SyntaxKind.IfKeyword),
        ("เมื่อ", SyntaxKind.IfKeyword),
        ("กรณีที่", SyntaxKind.IfKeyword),
        ("ในกรณีที่", SyntaxKind.IfKeyword),
        ("ไม่", SyntaxKind.NotKeyword),
        ("แนะนำ", SyntaxKind.RecommendKeyword),
        ("ห้ามเสนอ", SyntaxKind.ExpectNoKeyword),
        ("โดย", SyntaxKind.OwnedByKeyword),
        ("ผู้รับผิดชอบหลัก", SyntaxKind.OwnedByKeyword),
        ("หน่วยงานรับผิดชอบ", SyntaxKind.OwnedByKeyword),
        ("หน่วยงานที่รับผิดชอบ", SyntaxKind.OwnedByKeyword),
        ("ระยะเวลา", SyntaxKind.DueKeyword),
        ("กรอบเวลา", SyntaxKind.DueKeyword),
        ("กำหนดเสร็จ", SyntaxKind.DueKeyword),
        ("กำหนดแล้วเสร็จ", SyntaxKind.DueKeyword),
        ("ความสำคัญ", SyntaxKind.PriorityKeyword),
        ("ลำดับความสำคัญ", SyntaxKind.PriorityKeyword),
        ("เหตุผล", SyntaxKind.BecauseKeyword),
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

    /// <summary>Reads the one word at <paramref name="index"/> as the keyword for which it is another word; whether it is one for any that <paramref name="fits"/> lets through.</summary>
    public static bool RepairOtherWord(string text, List<LexedToken> tokens, int index, Func<SyntaxKind, bool> fits, List<SyntaxDiagnostic> diagnostics)
    {
        string word = Phrase(text, tokens, index, 1)!;
        Candidate? meant = Candidates[(1, word.Length)].FirstOrDefault(candidate => candidate.Spelling == word && fits(candidate.Kind));
        if (meant is null)
        {
            return false;
        }

        ReadAs(meant, text, tokens, index, 1, diagnostics);
        return true;
    }

    /// <summary>
    /// Reads the word at <paramref name="index"/>, with those after it that belong to the same keyword, as the keyword meant; whether there was one among those that
    /// <paramref name="fits"/> lets through.
    /// </summary>
    public static bool Repair(string text, List<LexedToken> tokens, int index, Func<SyntaxKind, bool> fits, List<SyntaxDiagnostic> diagnostics)
    {
        (Candidate? best, int bestCount, int bestDistance) = (null, 0, int.MaxValue);
        for (int count = LongestPhrase; count >= 1; count--)
        {
            if (Phrase(text, tokens, index, count) is not { } words)
            {
                continue;
            }

            ulong letters = Letters(words);
            int allowed = Allowed(words.Length);
            for (int length = words.Length - allowed; length <= words.Length + allowed; length++)
            {
                foreach (Candidate candidate in Candidates[(count, length)])
                {
                    if (candidate.Distance(words, letters) is int distance && distance < bestDistance && fits(candidate.Kind))
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

        ReadAs(best, text, tokens, index, bestCount, diagnostics);
        return true;
    }

    private static void ReadAs(Candidate meant, string text, List<LexedToken> tokens, int index, int count, List<SyntaxDiagnostic> diagnostics)
    {
        TextSpan span = TokenEdits.Span(tokens, index, count);
        diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.MisspeltKeyword, span, [Excerpt.Of(text, span), meant.Written]));
        TokenEdits.Join(tokens, index, count, meant.Kind);
    }

    // A word of two letters is taken only as it stands.
    private static int Allowed(int length) => length < ShortWord ? 0 : Math.Max(1, length / 4);

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

    private sealed record Candidate(string Spelling, ulong SpellingLetters, string Written, SyntaxKind Kind, int WordCount)
    {
        public static Candidate Of(string spelling, string written, KeywordInfo keyword)
        {
            string normal = NameText.Normalize(spelling);
            return new Candidate(normal, Letters(normal), written, keyword.Kind, spelling.Count(character => character == ' ') + 1);
        }

        public int? Distance(string words, ulong letters)
        {
            int allowed = Allowed(Math.Min(words.Length, Spelling.Length));

            // "end" is not "and", but "adn" is: of a word of three letters none may be another.
            bool isOtherWord = words.Length == Spelling.Length && words.Length <= ShortWord && letters != SpellingLetters;
            if (isOtherWord || BitOperations.PopCount(letters ^ SpellingLetters) > allowed * 2)
            {
                return null;
            }

            int distance = Text.Spelling.DistanceOfNormalized(words, Spelling);
            return distance <= allowed ? distance : null;
        }
    }
}
