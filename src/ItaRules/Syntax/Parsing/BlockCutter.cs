using ItaRules.Syntax.Lexing;

namespace ItaRules.Syntax.Parsing;

/// <summary>
/// Finds where a file is cut into blocks: at a word that begins a declaration and stands first on its line, unless the statement before it still waits for that word.
/// </summary>
internal static class BlockCutter
{
    private static readonly KindSet OnlyMeasuresHave = KindSet.Of(
        SyntaxKind.TextToken, SyntaxKind.StepKeyword, SyntaxKind.GuidelineKeyword, SyntaxKind.ReportEveryKeyword, SyntaxKind.ReportAtKeyword, SyntaxKind.ForKeyword,
        SyntaxKind.OutputKeyword, SyntaxKind.PublishAsKeyword, SyntaxKind.ReferenceKeyword);

    /// <summary>The index of the first token of every block, in order; none for a file without tokens.</summary>
    public static List<int> FindStarts(List<LexedToken> tokens)
    {
        List<int> starts = [];
        bool headIsOpen = false;
        for (int index = 0; index < tokens.Count; index++)
        {
            SyntaxKind kind = tokens[index].Kind;
            if (index == 0 || (tokens[index].Has(TokenFlags.FirstOnLine) && Begins(tokens, index, headIsOpen)))
            {
                starts.Add(index);
            }

            headIsOpen = kind switch
            {
                SyntaxKind.RuleKeyword or SyntaxKind.ForEachKeyword => true,
                _ => headIsOpen && !Kinds.DeclarationStarts.Contains(kind),
            };
        }

        return starts;
    }

    private static bool Begins(List<LexedToken> tokens, int index, bool headIsOpen)
    {
        SyntaxKind kind = tokens[index].Kind;
        if (!Kinds.DeclarationStarts.Contains(kind))
        {
            return false;
        }

        return kind switch
        {
            SyntaxKind.ForEachKeyword or SyntaxKind.AlwaysKeyword => !headIsOpen,
            SyntaxKind.IfKeyword => !headIsOpen && KindAt(tokens, index - 1) != SyntaxKind.ElseKeyword,
            SyntaxKind.MeasureKeyword => BeginsMeasure(tokens, index),
            _ => true,
        };
    }

    // "recommend" and "expect" wait for "measure NAME", unless what follows the name belongs to a declaration; "recommend NAME" takes a "measure" that nothing follows.
    private static bool BeginsMeasure(List<LexedToken> tokens, int index)
    {
        bool isNamed = IsLabel(tokens, index + 1);
        if (KindAt(tokens, index - 1) is SyntaxKind.RecommendKeyword or SyntaxKind.ExpectKeyword or SyntaxKind.ExpectNoKeyword)
        {
            return isNamed && OnlyMeasuresHave.Contains(KindAt(tokens, index + 2));
        }

        return isNamed || !(KindAt(tokens, index - 2) == SyntaxKind.RecommendKeyword && IsLabel(tokens, index - 1));
    }

    private static bool IsLabel(List<LexedToken> tokens, int index) =>
        KindAt(tokens, index) is SyntaxKind.NameToken or SyntaxKind.TextToken || (index < tokens.Count && tokens[index].Has(TokenFlags.UsableAsName));

    private static SyntaxKind KindAt(List<LexedToken> tokens, int index) => index >= 0 && index < tokens.Count ? tokens[index].Kind : SyntaxKind.None;
}
