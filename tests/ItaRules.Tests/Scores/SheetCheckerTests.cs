using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;
using ItaRules.Scores.Checks;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Scores;

public sealed class SheetCheckerTests
{
    [Fact]
    public void Kham_Sombun_has_every_doubt_that_its_document_raises()
    {
        var messages = Messages(Sheets.KhamSombun());

        Assert.Equal(
            [
                "Indicator 2 is reported as 99.14, but its parts give 99.17; they would agree if i5 were 97.42 and not 97.52.",
                "i10 has only 1.29, while no other item of indicator 4 is below 100; the question may have been misread.",
                "OIT lacks the scores of o9.",
            ],
            messages);
    }

    [Fact]
    public void Indicator_9_is_told_once_all_its_items_are_known()
    {
        var sheet = Sheets.KhamSombun(("o9", 100));

        Assert.Contains("Indicator 9 is reported as 78.5, but its parts give 80.56.", Messages(sheet));
    }

    [Fact]
    public void With_the_number_of_respondents_the_misprint_is_impossible()
    {
        var respondents = ImmutableDictionary<string, int>.Empty.Add("IIT", 31);

        Assert.Contains("i5 has 97.52, which 31 people cannot give; the nearest scores are 97.42 and 98.06.", Messages(Sheets.KhamSombun(respondents)));
    }

    [Fact]
    public void Items_of_one_part_are_not_held_against_the_indicator()
    {
        var sheet = Sheets.Of(2568, ("indicator 6", 92.52), ("e1", 79.05), ("e2", 82.86), ("e3", 100));

        Assert.Equal(["ITA5502", "ITA5506"], Ids(sheet));
    }

    [Fact]
    public void An_item_that_has_neither_0_nor_50_nor_100_is_told()
    {
        Assert.Contains("o1 has 30, but such items are only known to have 0, 50, 100.", Messages(Sheets.Of(2568, ("o1", 30))));
    }

    [Theory]
    [InlineData(86.5, "A", "")]
    [InlineData(86.55, "A", "")]
    [InlineData(86.4, "A", "ITA5501")]
    [InlineData(86.5, "B", "ITA5507")]
    public void Bang_Krabues_total_and_level_are_held_against_its_indicators(double total, string level, string expected) =>
        Assert.Equal(expected, string.Join(',', Ids(Sheets.BangKrabue(total, level))));

    [Fact]
    public void A_second_sheet_of_an_agency_and_year_is_told_with_the_place_of_the_first()
    {
        var checker = new SheetChecker();
        checker.Check(Sheets.Named("เทศบาลก", "ลำพูน", 3));

        Assert.Empty(checker.Check(Sheets.Named("เทศบาลก", "ลำปาง", 4)));
        Assert.Empty(checker.Check(Sheets.Named("เทศบาลก", "ลำพูน", 6, "ลี้")));
        var second = Assert.Single(checker.Check(Sheets.Named("เทศบาลก", "ลำพูน", 5)));

        Assert.Equal(("ITA5508", 5, 3), (second.Id, second.Location.Line, Assert.Single(second.Related).Location.Line));
    }

    [Fact]
    public void Checking_changes_no_figure()
    {
        var sheet = Sheets.KhamSombun();
        var before = sheet.Values.ToArray();

        new SheetChecker().Check(sheet);

        Assert.Equal(before, sheet.Values.ToArray());
    }

    [Fact]
    public void Every_message_is_worded_in_both_languages()
    {
        foreach (var diagnostic in new SheetChecker().Check(Sheets.KhamSombun()))
        {
            Assert.NotEqual(diagnostic.GetMessage(Language.Thai), diagnostic.GetMessage(Language.English));
            Assert.DoesNotContain("{", diagnostic.GetMessage(Language.Thai), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Instruments_below_their_weights_look_weighted()
    {
        Assert.Equal(
            "No instrument exceeds its weight: these may be weighted scores (together 92), but are read as scores of 100 (a total of 31.41); add the total, or write the weights in the column names, as in IIT (30).",
            Assert.Single(Messages(Sheets.Of(2568, ("IIT", 27.5), ("EIT", 26.4), ("OIT", 38.1)))));
        Assert.Empty(Ids(Sheets.Of(2568, ("IIT", 10), ("EIT", 10), ("OIT", 20))));
        Assert.Empty(Ids(Sheets.Of(2568, ("IIT", 27.5), ("EIT", 31), ("OIT", 38.1))));
        Assert.DoesNotContain("ITA5509", Ids(Sheets.Of(2568, ("IIT", 27.5), ("EIT", 26.4), ("OIT", 38.1), ("total", 31.41))));
    }

    [Theory]
    [InlineData(84.995, 85, 85, "ผ่านดี")]
    [InlineData(84.994, 85, 85, "ต้องปรับปรุง")]
    [InlineData(85, 84.995, 85, "ผ่านดี")]
    [InlineData(85, 84.994, 85, "ผ่าน")]
    [InlineData(94.995, 95, 94.995, "ผ่านดีเยี่ยม")]
    public void Reported_scores_are_rounded_before_the_level_is_told(double total, double iit, double oit, string level) =>
        Assert.Equal(level, Sheets.Of(2568, ("total", total), ("IIT", iit), ("EIT", 97), ("OIT", oit)).Level!.Title.Thai);

    private static IEnumerable<string> Messages(ScoreSheet sheet) => new SheetChecker().Check(sheet).Select(diagnostic => diagnostic.GetMessage(Language.English));

    private static IEnumerable<string> Ids(ScoreSheet sheet) => new SheetChecker().Check(sheet).Select(diagnostic => diagnostic.Id);

    /// <summary>Sheets to check.</summary>
    private static class Sheets
    {
        private static readonly (string, double)[] khamSombun =
        [
            ("i1", 99.35), ("i2", 100), ("i3", 100), ("i4", 100), ("i5", 97.52), ("i6", 100), ("i7", 100), ("i8", 100), ("i9", 100),
            ("i10", 1.29), ("i11", 100), ("i12", 100), ("i13", 100), ("i14", 100), ("i15", 100),
            ("indicator 1", 99.78), ("indicator 2", 99.14), ("indicator 3", 100), ("indicator 4", 67.10), ("indicator 5", 100),
            ("indicator 6", 92.52), ("indicator 7", 91.49), ("indicator 8", 91.80), ("indicator 9", 78.50), ("indicator 10", 95),
            ("o12", 50), ("o13", 50), ("o14", 0), ("o15", 0), ("o26", 50),
        ];

        public static ScoreSheet KhamSombun(params (string, double)[] more) => KhamSombun(ImmutableDictionary<string, int>.Empty, more);

        public static ScoreSheet KhamSombun(ImmutableDictionary<string, int> respondents, params (string, double)[] more) =>
            Of(2568, new ScoreSheetDetails { Respondents = respondents }, [.. Enumerable.Range(1, 28).Where(number => number != 9).Select(number => ($"o{number}", 100.0)), .. khamSombun, .. more]);

        public static ScoreSheet BangKrabue(double total, string level) =>
            Of(2565, new ScoreSheetDetails { ReportedLevel = CatalogFiles.Shipped.Find(2565)!.Levels.Find(level) },
                [.. new[] { 81.64, 77.05, 79.52, 74.10, 78.30, 78.88, 82.02, 74.75, 97.50, 100 }.Select((score, index) => ($"indicator {index + 1}", score)), ("total", total)]);

        public static ScoreSheet Named(string name, string province, int line, string? district = null)
        {
            var sheet = Of(2568, ("total", 90));
            return new(sheet.Edition, new Agency(name, District: district, Province: province), sheet.ReportedValues(), new ScoreSheetDetails { Place = new FileLocation("national.csv", line, 1) });
        }

        public static ScoreSheet Of(int year, params (string Code, double Score)[] scores) => Of(year, ScoreSheetDetails.None, scores);

        private static ScoreSheet Of(int year, ScoreSheetDetails details, (string Code, double Score)[] scores)
        {
            var edition = CatalogFiles.Shipped.Find(year)!;
            var reported = new double[edition.Scores.Length];
            Array.Fill(reported, double.NaN);
            foreach (var (code, score) in scores)
                reported[edition.Scores.First(definition => definition.RuleCode == code).Ordinal] = score;
            return new(edition, Agency.Unnamed, reported, details);
        }
    }
}
