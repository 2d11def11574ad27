using ItaRules.Evaluation;
using ItaRules.Formatting;
using ItaRules.Interchange.Catalogs;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Cli.Tests.Library;

/// <summary>What an agency may rely on in every rule and measure that ships.</summary>
public sealed class ShippedRulesTests
{
    public static TheoryData<int> Years => [.. ShippedRules.Years];

    /// <summary>Every sheet made for the edges of the rules, by year and file name.</summary>
    public static TheoryData<int, string> Sheets()
    {
        var sheets = new TheoryData<int, string>();
        foreach (var year in ShippedRules.Years)
        {
            foreach (var sheet in ShippedRules.LoadEdges(year).Scores.Sheets)
                sheets.Add(year, sheet.Agency.Name!);
        }

        return sheets;
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_check_has_nothing_to_say(int year)
    {
        var said = ShippedRules.Load(year).RuleDiagnostics;

        Assert.Empty(said.Select(one => $"{one.Location}: {one.Id} {one.GetMessage(Language.English)}"));
    }

    [Fact]
    public void All_years_together_are_one_rule_set()
    {
        var run = Ita.Run("check", "rules", "--warnings-as-errors");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_file_is_laid_out(int year)
    {
        foreach (var file in ShippedRules.Load(year).Compilation.Files)
            Assert.Equal(Formatter.Format(file.Tree, FormattingOptions.Default), file.Tree.Text.Content);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_measure_can_be_carried_out_and_followed_up(int year)
    {
        var edition = CatalogFiles.Shipped.Find(year)!;
        var measures = ShippedRules.Load(year).Compilation.Bind(edition).Measures.Values.ToList();

        Assert.All(measures, measure =>
        {
            Assert.NotNull(measure.Measure.Title);
            Assert.InRange(measure.Steps.Length, 3, 6);
            Assert.NotEmpty(measure.Owners);
            Assert.NotNull(measure.Due);
            Assert.NotEmpty(measure.ReportMonths);
            Assert.NotEmpty(measure.Outputs);
            Assert.NotNull(measure.PublishAs);
        });
        Assert.Equal(measures.Count, measures.Select(measure => measure.Measure.Title).Distinct().Count());
        Assert.Equal(measures.Sum(measure => measure.Steps.Length), measures.SelectMany(measure => measure.Steps).Select(step => step.Literal).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Every_recommendation_has_owner_due_and_reason(int year, string agency)
    {
        var result = Result(year, agency);

        Assert.All(result.Recommendations, one =>
        {
            Assert.NotEmpty(one.Owners);
            Assert.NotNull(one.Due);
            Assert.NotEmpty(one.Reasons);
            Assert.All(one.Reasons, reason => Assert.NotNull(reason.Action.Because));
        });
        Assert.Empty(result.Unanswered);
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Every_item_has_an_answer(int year, string agency)
    {
        if (year != 2568)
            return;

        var result = Result(year, agency);
        var answered = result.Recommendations.SelectMany(one => one.Scores)
            .Concat(result.Maintained.SelectMany(one => one.Scores))
            .Concat(result.Undetermined.SelectMany(one => one.Missing))
            .ToHashSet();

        Assert.Empty(result.Sheet.Edition.Items.Where(item => !answered.Contains(item)).Select(item => item.Code));
    }

    /// <summary>The sheets for the edges reach every branch of every rule, so a change of any of them shows in a snapshot.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void Every_branch_acts_on_some_sheet(int year)
    {
        var edges = ShippedRules.LoadEdges(year);
        var result = edges.Evaluate(edges.Scores.Years.Single().Table.Edition)!;

        var idle = result.Rules.Rules.SelectMany(rule => Enumerable.Range(0, rule.Decisions[0].Branches.Length)
            .Where(branch => Enumerable.Range(0, rule.Decisions.Length).All(decision => result.BranchCountsOf(rule, decision)[branch] == 0))
            .Select(branch => $"{rule.Rule.Name}: branch {branch + 1}"));

        Assert.Empty(idle);
    }

    private static SheetResult Result(int year, string agency)
    {
        var project = ShippedRules.LoadEdges(year);
        var scores = project.Scores.Years.Single();
        var row = scores.Table.Sheets.Select((sheet, at) => (sheet, at)).Single(one => one.sheet.Agency.Name == agency).at;
        return project.Evaluate(scores.Table.Edition)![row];
    }
}
