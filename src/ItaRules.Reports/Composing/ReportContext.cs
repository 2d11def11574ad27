using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Facts;
using ItaRules.Reports.Wording;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Reports.Composing;

/// <summary>What all documents about a sheet have in common: its agency, its years, and how they are named.</summary>
internal sealed class ReportContext
{
    private static readonly string[] signatories = ["signature.author", "signature.checker", "signature.approver"];

    public ReportContext(ReportInput input)
    {
        Input = input;
        Words = new Words(input.Language);
    }

    public ReportInput Input { get; }

    public Words Words { get; }

    public Language Language => Input.Language;

    public SheetResult Result => Input.Result;

    public SheetScores Scores => Input.Result.Scores;

    public ScoreSheet Sheet => Input.Result.Sheet;

    public Edition Edition => Sheet.Edition;

    /// <summary>The fiscal year in which the measures run, BE.</summary>
    public int PlanYear => Input.Rules.PlanYear;

    /// <summary>The agency's name, or that it is not given.</summary>
    public string Agency => Sheet.Agency.Name.Length > 0 ? Sheet.Agency.Name : Words["agency.unnamed"];

    /// <summary>Where the agency is; empty where that is not known.</summary>
    public string Place
    {
        get
        {
            var agency = Sheet.Agency;
            var district = agency.BareDistrict is { } one ? Words.Of(agency.IsInBangkok ? "agency.city-district" : "agency.district", ("name", one)) : null;
            var province = agency.BareProvince is { } two ? agency.IsInBangkok ? two : Words.Of("agency.province", ("name", two)) : null;
            return string.Join(Words["agency.between"], new[] { district, province }.OfType<string>());
        }
    }

    /// <summary>A fiscal year by its name.</summary>
    public string Year(int year) => Words.Of("year.fiscal", ("year", Number(year)));

    /// <summary>A fiscal year with its first and last day.</summary>
    public string YearWithDays(int year)
    {
        var fiscal = new FiscalYear(year);
        return Words.Of("year.days", ("year", Number(year)), ("from", PeriodText.Of(fiscal.FirstDay, Language)), ("to", PeriodText.Of(fiscal.LastDay, Language)));
    }

    /// <summary>The assessment of a year that looks for a document, and the item under which it does.</summary>
    /// <param name="year">The year, BE.</param>
    /// <param name="itemOf">Takes the item out of what is known of the year.</param>
    public string PublishedIn(int year, Func<PublishingItems, string> itemOf) => PublishingItems.Of(year) switch
    {
        null => Words.Of("publish.unknown", ("year", Number(year))),
        { Provenance.Certainty: Certainty.Unverified } items => Words.Of("publish.unverified", ("year", Number(year)), ("item", itemOf(items))),
        var items => Words.Of("publish.known", ("year", Number(year)), ("item", itemOf(items))),
    };

    /// <summary>The heading of an issue.</summary>
    public string IssueTitle(Issue issue) => Words.Of("issue.title", ("number", Number(issue.Number)), ("title", issue.Title.In(Language)));

    /// <summary>The heading of an indicator.</summary>
    public string IndicatorTitle(Indicator indicator) => $"{ScoreText.Code(indicator, Language)} {indicator.Title.In(Language)}";

    /// <summary>The level by its official name, in the words of a sentence: “ระดับผ่านดี”, “ระดับ A”.</summary>
    public string LevelName
    {
        get
        {
            if (Sheet.Level is not { } level)
                return Words["level.open"];
            if (Language == Language.English)
                return level.Title.Thai == level.Title.English ? level.Title.Thai : $"{level.Title.Thai} ({level.Title.English})";
            return Words.Of(char.IsAscii(level.Title.Thai[0]) ? "level.letter" : "level.word", ("level", level.Title.Thai));
        }
    }

    /// <summary>A score with two decimals and its unit.</summary>
    public string Points(double score) => Words.Of("points", ("score", ScoreForm.Of(score)));

    /// <summary>The texts of a declaration, filled from the sheet.</summary>
    public ImmutableArray<Passage> Fill(IEnumerable<BoundText> texts) => [.. texts.Select(text => new Passage(TextFiller.Fill(text, Scores, Language)))];

    /// <summary>The reasons of a recommendation, each once.</summary>
    public IEnumerable<string> Reasons(IEnumerable<Reason> reasons) => reasons.Select(reason => ReasonText.Of(reason, Scores, Language)).Distinct();

    /// <summary>The places to sign.</summary>
    public ImmutableArray<ImmutableArray<string>> Signatures =>
    [
        .. signatories.Select(role => ImmutableArray.Create(
            Words.Of("signature.sign", ("role", Words[role])), Words["signature.name"], Words["signature.position"], Words["signature.date"])),
    ];

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
