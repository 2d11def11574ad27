using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;
using Xunit;

namespace ItaRules.Tests.Semantics;

public class CompilationTests
{
    [Theory]
    [InlineData("if o14 < 50 then recommend HR-plan measure owned by personnel", "HR-plan", "personnel")]
    [InlineData("ถ้า o๑๔ ต่ำกว่า ๕๐ แล้วเสนอมาตรการ แผนบุคคล ผู้รับผิดชอบ งานการเจ้าหน้าที่", "แผนบุคคล", "งานการเจ้าหน้าที่")]
    public void One_line_is_a_program(string line, string measure, string owner)
    {
        var compilation = Rules.Compile(line);

        Assert.Equal(["ITA1006", "ITA1007"], compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Severity.Warning).Select(diagnostic => diagnostic.Id));
        Assert.Equal("ITA1019", Assert.Single(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity != Severity.Warning).Id);
        var branch = compilation.Bind(Rules.Edition2568).Rules.Single().Decisions.Single().Branches.Single();
        Assert.Equal("(o14 < 50)", BoundTreeText.Of(branch.Condition!));
        var recommend = Assert.IsType<BoundRecommend>(Assert.Single(branch.Actions));
        Assert.Equal((measure, owner), (recommend.Measure.Name, recommend.Owners.Single().Name));
        Assert.Null(recommend.Measure.Declaration);
    }

    [Theory]
    [InlineData("if o14 < 50 then recommend HR-pln ownd by clerk")]
    [InlineData("if o14 < 50 then recommend HR-pln HR-pln owned by clerk")]
    public void A_word_beside_an_error_is_not_judged(string rule) =>
        Assert.DoesNotContain("ITA1006", Rules.Ids(Rules.Compile("edition 2568\nmeasure HR-plan\n" + rule)));

    [Fact]
    public void A_rule_of_the_project_takes_the_place_of_a_used_one_and_a_near_used_one_that_of_a_far_one()
    {
        var compilation = Rules.Compile(
            Rules.Project("own.ita", "edition 2568\nrule a if o1 < 10 then note \"own\""),
            Rules.Used("near.ita", "edition 2568\nrule a if o1 < 20 then note \"near\"\nrule b if o2 < 20 then note \"near\""),
            Rules.Used("far.ita", "edition 2568\nrule a if o1 < 30 then note \"far\"\nrule b if o2 < 30 then note \"far\"\nrule c if o3 < 30 then note \"far\"", depth: 2));

        Assert.Empty(compilation.GetDiagnostics());
        Assert.Equal(["own", "near", "far"], compilation.Bind(Rules.Edition2568).Rules.Select(NoteOf));
    }

    [Fact]
    public void Two_used_libraries_with_the_same_name_are_an_error_until_the_project_decides()
    {
        var one = Rules.Used("one.ita", "let limit = 50");
        var other = Rules.Used("other.ita", "let limit = 60");
        var rule = "edition 2568\nrule r if o14 < limit then note \"\"";

        Assert.Equal(["ITA1008"], Rules.Ids(Rules.Compile(Rules.Project("a.ita", rule), one, other)));
        Assert.Empty(Rules.Compile(Rules.Project("a.ita", rule + "\nlet limit = 70"), one, other).GetDiagnostics());
    }

    [Fact]
    public void The_second_of_two_declarations_points_to_the_first()
    {
        var diagnostic = Rules.Compile("edition 2568\nlet limit = 50\nlet limit = 60\nif o14 < limit then note \"\"").GetDiagnostics().Single();

        Assert.Equal((3, 2), (diagnostic.Location.Line, diagnostic.Related.Single().Location.Line));
    }

    [Fact]
    public void Work_goes_to_whoever_has_it_in_the_end()
    {
        var rules = Rules.Bind(
            "edition 2568\nowner a\nowner b\nowner c\nowner d\nassign a to b, c\nassign b to d\nmeasure X owned by a\nif o14 < 50 then recommend X owned by b, a");

        var recommend = (BoundRecommend)rules.Rules.Single().Decisions.Single().Branches.Single().Actions.Single();
        Assert.Equal(["d", "c"], recommend.Owners.Select(owner => owner.Name));
        Assert.Equal(["d", "c"], rules.Measures[recommend.Measure].Owners.Select(owner => owner.Name));
    }

    [Fact]
    public void An_assignment_of_the_project_takes_the_place_of_a_used_one()
    {
        var compilation = Rules.Compile(
            Rules.Project("own.ita", "edition 2568\nowner works\nassign hr to works\nif o14 < 50 then recommend X owned by hr\nmeasure X"),
            Rules.Used("lib.ita", "owner hr\nowner clerk\nassign hr to clerk"));

        Assert.Empty(compilation.GetDiagnostics());
        Assert.Equal(["works"], compilation.Symbols.FindOwner("HR")!.AssignedTo.Select(owner => owner.Name));
    }

    [Fact]
    public void Of_used_files_only_errors_are_told()
    {
        var compilation = Rules.Compile(
            Rules.Project("own.ita", "edition 2568\nalways note \"\""),
            Rules.Used("lib.ita", "edition 2568\nowner nobody\nlet unused = 1\nif o14 < 50 then recommend undeclared\nif o99 < 50 then note \"\""));

        Assert.Equal(["ITA1001"], Rules.Ids(compilation));
    }

    [Fact]
    public void A_project_makes_warnings_graver_or_hides_them_and_cannot_lower_errors()
    {
        var options = new CompilationOptions
        {
            Severities = CompilationOptions.Default.Severities.Add("ita1006", Severity.Error).Add("ITA1007", Severity.Hidden).Add("ITA1001", Severity.Info),
        };
        var compilation = Rules.Compile(options, "edition 2568\nif o14 < 50 then recommend X owned by y\nif o99 < 50 then recommend X");

        Assert.Equal(
            [("ITA1006", Severity.Error), ("ITA1007", Severity.Hidden), ("ITA1001", Severity.Error)],
            compilation.GetDiagnostics().Select(diagnostic => (diagnostic.Id, diagnostic.Severity)));
        Assert.Single(compilation.Bind(Rules.Edition2568).Rules);
    }

    [Fact]
    public void A_file_without_a_year_is_read_in_that_of_the_sheet()
    {
        var compilation = Rules.Compile("if o35 < 50 then note \"\"");
        var earlier = CatalogFiles.Shipped.Find(2565)!;

        Assert.Equal(["ITA1001", "ITA1019"], Rules.Ids(compilation));
        Assert.Empty(compilation.Bind(Rules.Edition2568).Rules);
        Assert.Equal(["ITA1019"], compilation.GetDiagnostics(earlier).Select(diagnostic => diagnostic.Id));
        var score = ((BoundScore)((BoundComparison)compilation.Bind(earlier).Rules.Single().Decisions.Single().Branches.Single().Condition!).Left).Score;
        Assert.Same(earlier, score.Edition);
    }

    [Fact]
    public void A_project_says_with_which_year_files_without_one_are_checked()
    {
        var compilation = Rules.Compile(new CompilationOptions { EditionYear = 2565 }, "if o35 < 50 then note \"\"");

        Assert.Equal(2565, compilation.DefaultEdition!.Year);
        Assert.Equal(["ITA1019"], Rules.Ids(compilation));
    }

    [Fact]
    public void Rules_of_another_year_do_not_apply_and_are_named()
    {
        var compilation = Rules.Compile("edition 2565\nrule old if o35 < 50 then note \"\"", "edition 2568\nrule new if o14 < 50 then note \"\"");

        var rules = compilation.Bind(Rules.Edition2568);
        Assert.Equal(["new"], rules.Rules.Select(rule => rule.Rule.Name));
        Assert.Equal(["old"], rules.Elsewhere.Select(rule => rule.Name));
    }

    [Fact]
    public void A_measure_of_another_years_file_keeps_what_is_the_same_every_year()
    {
        var compilation = Rules.Compile(
            "edition 2565\nmeasure X \"t\" step \"a\" step \"{o1}\" for o1 publish as o42 report every 6 months\nif o1 < 50 then recommend Y\nmeasure Y",
            "edition 2568\nif o14 < 50 then recommend Y");

        var measure = compilation.Bind(Rules.Edition2568).Measures[compilation.Symbols.FindMeasure("X")!];
        Assert.Equal(["a"], measure.Steps.Select(step => step.Literal));
        Assert.Equal([6, 12], measure.ReportMonths.ToArray());
        Assert.Empty(measure.Answers);
        Assert.Null(measure.PublishAs);
    }

    [Theory]
    [InlineData(null, "edition 2568", 2569)]
    [InlineData(2568, "edition 2568", 2568)]
    [InlineData(2568, "edition 2568 plan 2570", 2570)]
    [InlineData(null, "", 2569)]
    public void Measures_run_in_the_year_that_the_file_or_the_project_says_or_the_next(int? project, string edition, int expected)
    {
        var compilation = Rules.Compile(new CompilationOptions { PlanYear = project }, $"{edition}\nif total < 50 then recommend X due all year");

        var rules = compilation.Bind(Rules.Edition2568);
        Assert.Equal(expected, rules.PlanYear);
        Assert.Equal(expected, compilation.GetSemanticModel(compilation.Files[0].Tree).PlanYear);
        Assert.Equal(new FiscalYear(expected).FirstDay, ((BoundRecommend)rules.Rules.Single().Decisions.Single().Branches.Single().Actions.Single()).Due!.Value.From);
    }

    [Fact]
    public void A_bare_rule_keeps_its_name_when_a_named_one_comes_before_it()
    {
        const string Bare = "if o1 < 50 then note \"\"\nif o2 < 50 then note \"\"";

        Assert.Equal(["people#1", "people#2"], Names(Rules.Project("rules/people.ita", Bare)));
        Assert.Equal(["first", "people#1", "people#2"], Names(Rules.Project("rules/people.ita", "rule first if o3 < 50 then note \"\"\n" + Bare)));

        static IEnumerable<string> Names(RuleFile file) => Rules.Compile(file).Symbols.Rules.Select(rule => rule.Name);
    }

    [Fact]
    public void Without_a_catalogue_words_and_names_are_still_checked()
    {
        var compilation = Compilation.Create([Rules.Project("a.ita", "if o14 < 50 recommend X\nlet a = 1\nlet a = 2")], new CatalogSet([]));

        Assert.Null(compilation.DefaultEdition);
        Assert.Equal(["ITA0009", "ITA1008"], Rules.Ids(compilation));
        Assert.Null(compilation.GetSemanticModel(compilation.Files[0].Tree).Edition);
    }

    [Fact]
    public void After_a_change_everything_is_as_if_read_afresh()
    {
        var before = Rules.Compile("edition 2568\nif o14 < limit then recommend X", "let limit = 50", "measure X");
        _ = before.GetDiagnostics();
        var changed = SyntaxTree.Parse("let limits = 50", "b.ita");

        var after = before.ReplaceTree(before.Files[1].Tree, changed);

        Assert.Empty(before.GetDiagnostics());
        var diagnostic = Assert.Single(after.GetDiagnostics());
        Assert.Equal(("ITA1004", "a.ita"), (diagnostic.Id, diagnostic.Location.Path));
        Assert.Empty(after.Bind(Rules.Edition2568).Rules);
        Assert.Throws<ArgumentException>(() => after.ReplaceTree(before.Files[1].Tree, changed));
        Assert.Throws<ArgumentException>(() => after.GetSemanticModel(before.Files[1].Tree));
    }

    [Fact]
    public void Many_threads_get_the_same_answers()
    {
        var compilation = Rules.Compile([.. Enumerable.Range(0, 20).Select(file => $"edition 2568\nif o14 < limit then recommend X{file}")]);
        var rules = new BoundRuleSet[16];
        var messages = new ImmutableArray<Diagnostic>[16];

        Parallel.For(0, 16, i =>
        {
            messages[i] = compilation.GetDiagnostics();
            rules[i] = compilation.Bind(Rules.Edition2568);
        });

        Assert.All(rules, one => Assert.Same(rules[0], one));
        Assert.All(messages, one => Assert.True(messages[0] == one));
    }

    [Fact]
    public void What_another_part_finds_is_ignored_and_weighed_as_the_project_says()
    {
        var compilation = Rules.Compile(
            "edition 2568\n# ita:ignore ITA1020 known\nif o14 < 50 then note \"\"\nif o15 < 50 then note \"\"\n# ita:ignore ITA1013 not so\nif o16 < 50 then note \"\"");
        var tree = compilation.Files[0].Tree;
        var found = tree.Declarations.OfType<RuleDeclarationSyntax>().Take(2).Select(rule => new Diagnostic(NameDiagnostics.NoMeasureFor, tree.LocationOf(rule), ["o14"]));

        Assert.Equal([("ITA1020", 4), ("ITA1024", 5)], compilation.Settle(found, _ => true).Select(diagnostic => (diagnostic.Id, diagnostic.Location.Line)));
        Assert.Equal([("ITA1020", 4)], compilation.Settle(found, id => id == "ITA1020").Select(diagnostic => (diagnostic.Id, diagnostic.Location.Line)));
    }

    private static string? NoteOf(BoundRule rule) => ((BoundNote)rule.Decisions.Single().Branches.Single().Actions.Single()).Text.Literal;
}
