using ItaRules.Authoring.Hover;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes the words of the language that can stand at a place, and only those.</summary>
internal sealed class KeywordCompletion : ICompletionProvider
{
    private static readonly HashSet<SyntaxKind> declarations =
    [
        SyntaxKind.EditionKeyword, SyntaxKind.UseKeyword, SyntaxKind.OwnerKeyword, SyntaxKind.MeasureKeyword, SyntaxKind.AssignKeyword, SyntaxKind.LetKeyword,
        SyntaxKind.DefineKeyword, SyntaxKind.RuleKeyword, SyntaxKind.AlwaysKeyword, SyntaxKind.ForEachKeyword, SyntaxKind.IfKeyword,
    ];

    // The commonest first.
    private static readonly SyntaxKind[] predicates =
    [
        SyntaxKind.BelowKeyword, SyntaxKind.AboveKeyword, SyntaxKind.AtLeastKeyword, SyntaxKind.AtMostKeyword, SyntaxKind.EqualsKeyword, SyntaxKind.BetweenKeyword,
        SyntaxKind.IsKeyword, SyntaxKind.IsMissingKeyword, SyntaxKind.IsNotKeyword, SyntaxKind.IsNotMissingKeyword, SyntaxKind.NotBetweenKeyword,
    ];

    // These are scores more than words, and proposed as such.
    private static readonly HashSet<SyntaxKind> scores =
    [
        SyntaxKind.IitKeyword, SyntaxKind.EitKeyword, SyntaxKind.OitKeyword, SyntaxKind.TotalKeyword, SyntaxKind.LevelKeyword,
    ];

    // Words that one hardly writes alone.
    private static readonly SyntaxKind[][] phrases =
    [
        [SyntaxKind.ThenKeyword, SyntaxKind.RecommendKeyword],
        [SyntaxKind.ThenKeyword, SyntaxKind.MaintainKeyword],
        [SyntaxKind.ThenKeyword, SyntaxKind.NoteKeyword],
        [SyntaxKind.ElseKeyword, SyntaxKind.IfKeyword],
        [SyntaxKind.ElseKeyword, SyntaxKind.RecommendKeyword],
        [SyntaxKind.ElseKeyword, SyntaxKind.MaintainKeyword],
        [SyntaxKind.AlwaysKeyword, SyntaxKind.RecommendKeyword],
    ];

    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place)
    {
        var kinds = place.Grammar.Kinds;

        // What begins a declaration goes on with a statement where it may; only then both ranks differ.
        var continues = kinds.Any(kind => !declarations.Contains(kind));
        var order = 0;
        foreach (var keyword in SyntaxFacts.Keywords)
        {
            order += 10;
            if (!kinds.Contains(keyword.Kind) || scores.Contains(keyword.Kind) || !Fits(place, keyword.Kind))
                continue;
            if (Array.IndexOf(predicates, keyword.Kind) is >= 0 and var asked)
            {
                yield return Propose(place, [keyword.Kind], ProposalRank.Predicate, asked);
                continue;
            }

            var rank = declarations.Contains(keyword.Kind) && continues ? ProposalRank.Declaration
                : ProposalRank.Continuation;
            yield return Propose(place, [keyword.Kind], rank, order);
            foreach (var phrase in phrases.Where(phrase => phrase[0] == keyword.Kind && !place.IsGuess))
                yield return Propose(place, phrase, rank, order + 1 + Array.IndexOf(phrases, phrase));
        }
    }

    // A level is compared with a level only, be it last year's; a field of the agency with a text only.
    private static bool Fits(CompletionPlace place, SyntaxKind kind) =>
        !place.Grammar.ComparesText || (place.Grammar.TextRole == TextRole.Level && kind == SyntaxKind.PreviousKeyword);

    private static CompletionProposal Propose(CompletionPlace place, SyntaxKind[] kinds, ProposalRank rank, int order)
    {
        var text = Join(kinds, place.KeywordLanguage);
        var other = Join(kinds, place.KeywordLanguage == Language.Thai ? Language.English : Language.Thai);
        var spellings = kinds is [var single] ? SyntaxFacts.GetKeyword(single)!.GetSpellings(place.KeywordLanguage) : [];
        return place.Propose(ProposalKind.Keyword, text, text, rank, order, [text, .. spellings, other]) with
        {
            Detail = kinds is [var only] && SyntaxFacts.GetKeyword(only)!.Meaning.In(place.Context.Language) is var meaning && meaning != text ? meaning : null,
            Description = other == text ? null : other,
            Subject = new DescribedSubject(SubjectKind.Keyword, kinds[^1].ToString()),
        };
    }

    private static string Join(SyntaxKind[] kinds, Language language) => string.Join(' ', kinds.Select(kind => SyntaxFacts.GetText(kind, language)));
}
