using ItaRules.Authoring.Hover;
using ItaRules.Catalogs;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes the scores of the file's edition with their titles and what they are on the chosen sheet.</summary>
internal sealed class ScoreCompletion : ICompletionProvider
{
    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place)
    {
        if (place.Context.Edition is not { } edition)
            return [];
        if (place.Grammar.ComparesText)
            return place.Grammar.TextRole == TextRole.Level ? [Level(place, edition)] : [];
        var kinds = place.Grammar.Kinds;
        var scores = kinds.Contains(SyntaxKind.ItemToken) ? edition.Items.Select(item => Propose(place, item, item.Code, ProposalRank.Item, ThaiDigits(item.Code))) : [];
        if (kinds.Contains(SyntaxKind.IndicatorKeyword) && kinds.Contains(SyntaxKind.ItemToken))
            scores = scores.Concat(edition.Indicators.Select(indicator => Propose(place, indicator, Indicator(indicator, place.KeywordLanguage), ProposalRank.OtherScore, indicator.RuleCode)));
        if (kinds.Contains(SyntaxKind.OitKeyword))
            scores = scores.Concat(edition.Instruments.Select(instrument => Propose(place, instrument, instrument.Code, ProposalRank.OtherScore)));
        if (kinds.Contains(SyntaxKind.TotalKeyword))
            scores = scores.Append(Propose(place, edition.Total, Word(SyntaxKind.TotalKeyword, place.KeywordLanguage), ProposalRank.OtherScore, OtherWord(SyntaxKind.TotalKeyword, place)));
        return kinds.Contains(SyntaxKind.LevelKeyword) ? scores.Append(Level(place, edition)) : scores;
    }

    private static CompletionProposal Propose(CompletionPlace place, ScoreDefinition score, string code, ProposalRank rank, string? otherCode = null) =>
        place.Propose(ProposalKind.Score, code, code, rank, score.Ordinal, [code, otherCode, score.Title.Thai, score.Title.English]) with
        {
            Detail = score.Title.In(place.Context.Language),
            Description = ScoreNow.Of(place.Context, score),
            Subject = new DescribedSubject(SubjectKind.Score, score.RuleCode),
        };

    private static CompletionProposal Level(CompletionPlace place, Edition edition)
    {
        var word = Word(SyntaxKind.LevelKeyword, place.KeywordLanguage);
        return place.Propose(ProposalKind.Score, word, word, ProposalRank.OtherScore, edition.Scores.Length, [word, OtherWord(SyntaxKind.LevelKeyword, place)]) with
        {
            Detail = SyntaxFacts.GetKeyword(SyntaxKind.LevelKeyword)!.Meaning.In(place.Context.Language),
            Description = ScoreNow.LevelOf(place.Context, edition),
            Subject = new DescribedSubject(SubjectKind.Keyword, nameof(SyntaxKind.LevelKeyword)),
        };
    }

    private static string Indicator(Indicator indicator, Language language) => $"{Word(SyntaxKind.IndicatorKeyword, language)} {indicator.Code}";

    private static string Word(SyntaxKind kind, Language language) => SyntaxFacts.GetText(kind, language)!;

    private static string OtherWord(SyntaxKind kind, CompletionPlace place) => Word(kind, place.KeywordLanguage == Language.Thai ? Language.English : Language.Thai);

    private static string ThaiDigits(string code) => string.Concat(code.Select(c => char.IsAsciiDigit(c) ? (char)('\u0E50' + c - '0') : c));
}
