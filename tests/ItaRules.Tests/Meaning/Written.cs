using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Tests.Evaluation;
using ItaRules.Tests.Semantics;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Meaning;

/// <summary>What rules and conditions say as their authors write them, for the promises of LANGUAGE.md.</summary>
internal static class Written
{
    /// <summary>A sheet of 2568 from its scores as one writes them down: <c>o12=0, indicator 4=85, IIT=90</c>.</summary>
    public static ScoreSheet Sheet(string scores) => Sample.Sheet([.. Scores(scores)]);

    /// <summary>Scores as one writes them down, by their codes.</summary>
    public static IEnumerable<(string Code, double Value)> Scores(string scores) =>
        from entry in scores.Split(',', StringSplitOptions.RemoveEmptyEntries)
        let pair = entry.Split('=')
        select (pair[0].Trim(), double.Parse(pair[1], CultureInfo.InvariantCulture));

    /// <summary>What a condition is for a sheet of 2568.</summary>
    public static Truth Truth(string condition, ScoreSheet sheet, params string[] declarations)
    {
        var rules = Sample.Deciding([Rules.Condition(condition, declarations)]);
        return Evaluator.Evaluate(rules, Sample.Table(sheet)).OutcomeOf(rules.Rules[0], 0);
    }

    /// <summary>What rules of 2568 say about a sheet.</summary>
    public static SheetResult Result(string rules, string scores) => Result([Rules.Project("rules.ita", "edition 2568\n" + rules)], Sheet(scores));

    /// <summary>What files say about a sheet of 2568.</summary>
    public static SheetResult Result(IEnumerable<RuleFile> files, ScoreSheet sheet) => Evaluator.Evaluate(Bind(files), Sample.Table(sheet))[0];

    /// <summary>The rules of files without any error, for sheets of 2568.</summary>
    public static BoundRuleSet Bind(IEnumerable<RuleFile> files, CompilationOptions? options = null)
    {
        var compilation = Rules.Compile(options ?? CompilationOptions.Default, files);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Severity.Error));
        return compilation.Bind(Sample.Edition);
    }

    /// <summary>The names of the recommended measures, in their order.</summary>
    public static string Measures(SheetResult result) => string.Join(' ', result.Recommendations.Select(one => one.Measure.Measure.Name));

    /// <summary>The codes of scores as rules write them, in their order.</summary>
    public static string Codes(IEnumerable<ScoreDefinition> scores) => string.Join(' ', scores.Select(score => score.RuleCode));

    /// <summary>The remarks as a reader sees them, in their order.</summary>
    public static string[] Notes(SheetResult result) => [.. result.Notes.Select(note => TextFiller.Fill(note.Text, result.Scores, Language.English))];
}
