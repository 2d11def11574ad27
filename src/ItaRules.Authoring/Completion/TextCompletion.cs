using ItaRules.Authoring.Hover;
using ItaRules.Catalogs;
using ItaRules.Scores;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes the texts that a comparison can name: levels, types of agencies, and the places and names that the score sheets give.</summary>
internal sealed class TextCompletion : ICompletionProvider
{
    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place) => place.Grammar.TextRole switch
    {
        TextRole.Level => place.Context.Edition is { } edition ? edition.Levels.Levels.Select((level, i) => Level(place, edition, level, i)) : [],
        TextRole.AgencyType => AgencyType.All.Select((type, i) => Type(place, type, i)),
        TextRole.Province => OfSheets(place, agency => agency.Province),
        TextRole.District => OfSheets(place, agency => agency.District),
        TextRole.AgencyName => OfSheets(place, agency => agency.Name),
        _ => [],
    };

    private static CompletionProposal Level(CompletionPlace place, Edition edition, Level level, int order)
    {
        var (written, other) = Names(place, level.Title);
        return Propose(place, written, order, other, level.Id) with
        {
            Detail = written == other ? null : other,
            Description = place.Context.Scores.ChosenIn(edition)?.Sheet.Level == level ? here.In(place.Context.Language) : null,
            Subject = new DescribedSubject(SubjectKind.Level, level.Id),
        };
    }

    private static CompletionProposal Type(CompletionPlace place, AgencyType type, int order)
    {
        var (written, other) = place.KeywordLanguage == Language.Thai ? (type.Title.Thai, type.Id) : (type.Id, type.Title.Thai);
        return Propose(place, written, order, other, type.Title.English) with { Detail = type.Title.In(place.Context.Language) is var title && title != written ? title : null };
    }

    private static IEnumerable<CompletionProposal> OfSheets(CompletionPlace place, Func<Agency, string?> field)
    {
        if (place.Context.Edition is not { } edition || place.Context.Scores.TableOf(edition) is not { } table)
            return [];
        return table.Sheets.Select(sheet => field(sheet.Agency)).OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select((text, i) => Propose(place, text, i));
    }

    private static readonly LocalizedText here = new("ระดับปัจจุบัน", "level now");

    // A text in Thai where the rule is Thai; both are read.
    private static (string Written, string Other) Names(CompletionPlace place, LocalizedText title) =>
        place.KeywordLanguage == Language.Thai ? (title.Thai, title.English) : (title.English, title.Thai);

    private static CompletionProposal Propose(CompletionPlace place, string text, int order, params IEnumerable<string?> others) =>
        place.Propose(ProposalKind.Value, text, NameSpelling.Quote(text), ProposalRank.Name, order, [text, .. others]);
}
