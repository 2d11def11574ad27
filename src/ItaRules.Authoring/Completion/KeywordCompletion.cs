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

    // What comes after the clauses of an action, where both can stand.
    private static readonly HashSet<SyntaxKind> late =
    [
        SyntaxKind.ElseKeyword, SyntaxKind.RecommendKeyword, SyntaxKind.MaintainKeyword, SyntaxKind.NoteKeyword, SyntaxKind.ExpectKeyword, SyntaxKind.ExpectNoKeyword,
        SyntaxKind.AndKeyword, SyntaxKind.OrKeyword,
    ];

    // Room for the phrases behind their first word.
    private const int Gap = 10;
    private const int Late = 2_000;
    private const int Later = 4_000;

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
        [SyntaxKind.ThenKeyword, SyntaxKind.ExpectKeyword],
        [SyntaxKind.AlwaysKeyword, SyntaxKind.ExpectKeyword],
    ];

    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place)
    {
        var kinds = place.Grammar.Kinds;
        for (var i = 0; i < SyntaxFacts.Keywords.Length; i++)
        {
            var kind = SyntaxFacts.Keywords[i].Kind;
            if (!kinds.Contains(kind) || scores.Contains(kind) || !Fits(place, kind))
                continue;
            var (rank, order) = InList(kind, i * Gap, kinds);
            yield return Propose(place, [kind], rank, order);
            foreach (var phrase in phrases.Where(phrase => phrase[0] == kind && !place.IsGuess))
                yield return Propose(place, phrase, rank, order + 1 + Array.IndexOf(phrases, phrase));
        }
    }

    private static (ProposalRank Rank, int Order) InList(SyntaxKind kind, int order, IReadOnlySet<SyntaxKind> kinds)
    {
        // Behind a comparison another one would make a chain (o14 > 50 < 80), which is rarer than the end of the condition.
        if (Array.IndexOf(predicates, kind) is >= 0 and var asked)
            return kinds.Contains(SyntaxKind.IsMissingKeyword) ? (ProposalRank.Predicate, asked) : (ProposalRank.Continuation, Later + asked);

        // A statement that may go on goes on sooner than another begins.
        if (declarations.Contains(kind) && kinds.Any(other => !declarations.Contains(other)))
            return (ProposalRank.Declaration, order);
        return (ProposalRank.Continuation, late.Contains(kind) ? Late + order : order);
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
