using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Describes a number that something is compared with: which scores the item can have and which of them meet the limit, and how far the chosen agency is from it.</summary>
internal static class LimitDescription
{
    // More scores of a list or loop than these are counted only.
    private const int MostNamed = 8;

    /// <summary>What can be said of a number, or a name of one, where it is a limit; null where it is none.</summary>
    public static string? Describe(AuthoringContext context, SyntaxToken limit)
    {
        if (LimitOf(limit) is not { } expression || context.Model.GetConstant(expression) is not { } value)
            return null;
        var language = context.Language;
        var number = NumberText.Of(value);
        switch (PredicateOf(expression)?.Parent)
        {
            case TestExpressionSyntax test:
                var subject = test.Operand.ToString();
                var text = new MarkdownText().Head(number, new LocalizedText($"ค่าที่ใช้เทียบกับ {subject}", $"is what {subject} is compared with").In(language));
                var tests = TestsAt(context, test);
                AddDomain(text, tests, language);
                AddScores(text, context, tests, value);
                return text.ToString();
            case DefineDeclarationSyntax define:
                return new MarkdownText().Head(number, new LocalizedText($"ค่าที่ใช้เทียบในเกณฑ์ {define.Name.Text}", $"is a limit of the band {define.Name.Text}").In(language)).ToString();
            default:
                return null;
        }
    }

    private static ExpressionSyntax? LimitOf(SyntaxToken token) => token.Parent switch
    {
        NumberExpressionSyntax or NameExpressionSyntax when token.Parent.Parent is PrefixExpressionSyntax signed => signed,
        NumberExpressionSyntax or NameExpressionSyntax => (ExpressionSyntax)token.Parent,
        _ => null,
    };

    private static PredicateSyntax? PredicateOf(ExpressionSyntax limit) => limit.Parent is ComparisonPredicateSyntax or BetweenPredicateSyntax ? (PredicateSyntax)limit.Parent : null;

    // One for each score that a list or a loop goes through.
    private static ImmutableArray<BoundCondition> TestsAt(AuthoringContext context, TestExpressionSyntax test)
    {
        if (test.AncestorOrSelf<RuleDeclarationSyntax>() is not { ForEach: not null } rule)
            return context.Model.GetCondition(test) is { } condition ? Singles(condition) : [];
        var branches = context.Model.GetBoundRule(rule)?.Decisions.SelectMany(decision => decision.Branches) ?? [];
        return [.. branches.Select(branch => branch.Condition).OfType<BoundCondition>().SelectMany(condition => Within(condition, test)).SelectMany(condition => Singles(condition))];
    }

    private static IEnumerable<BoundCondition> Within(BoundCondition condition, TestExpressionSyntax test)
    {
        if (condition.Syntax.Element == test)
            return [condition];
        return condition switch
        {
            BoundAnd and => and.Operands.SelectMany(operand => Within(operand, test)),
            BoundOr or => or.Operands.SelectMany(operand => Within(operand, test)),
            BoundNot not => Within(not.Operand, test),
            _ => [],
        };
    }

    private static ImmutableArray<BoundCondition> Singles(BoundCondition condition) => condition is BoundQuantifier quantifier ? quantifier.Operands : [condition];

    private static void AddDomain(MarkdownText text, ImmutableArray<BoundCondition> tests, Language language)
    {
        if (tests.IsEmpty || tests.Any(test => ItemOf(test) is null))
            return;
        var items = tests.Select(test => ItemOf(test)!).ToList();
        if (items.TrueForAll(item => !item.Domain.IsListed))
        {
            text.Item(ScoreDescription.PossibleScores.In(language), "0–100");
            return;
        }

        var domain = items[0].Domain;
        if (!items.TrueForAll(item => item.Domain.Values.SequenceEqual(domain.Values)))
            return;
        var meeting = domain.Values.Where(value => HoldsAt(tests[0], items[0], value)).Select(NumberText.Of).ToList();
        var said = meeting.Count == 0
            ? new LocalizedText("ไม่มีคะแนนใดทำให้เป็นจริง", "holds at none of them")
            : new LocalizedText($"เป็นจริงเมื่อได้ {string.Join(", ", meeting)}", $"holds at {string.Join(", ", meeting)}");
        text.Item((domain.IsCertain ? ScoreDescription.PossibleScores : ScoreDescription.SeenScores).In(language), $"{string.Join(", ", domain.Values.Select(NumberText.Of))} — {said.In(language)}");
    }

    private static Item? ItemOf(BoundCondition test) => test switch
    {
        BoundComparison { Left: BoundScore { Score: Item item } } => item,
        BoundComparison { Right: BoundScore { Score: Item item } } => item,
        BoundNot not => ItemOf(not.Operand),
        BoundAnd { Operands: [var first, ..] } => ItemOf(first),
        BoundOr { Operands: [var first, ..] } => ItemOf(first),
        _ => null,
    };

    private static bool HoldsAt(BoundCondition test, Item item, double value)
    {
        var reported = new double[item.Edition.Scores.Length];
        Array.Fill(reported, double.NaN);
        reported[item.Ordinal] = value;
        return ConditionTrace.Of(test, new SheetScores(new ScoreSheet(item.Edition, Agency.Unnamed, reported))).Truth == Truth.True;
    }

    private static void AddScores(MarkdownText text, AuthoringContext context, ImmutableArray<BoundCondition> tests, double limit)
    {
        if (tests.IsEmpty || context.Edition is not { } edition || context.Scores.ChosenIn(edition) is not { } scores)
            return;
        var language = context.Language;
        var name = SheetName.Of(scores.Sheet, language);
        var traces = tests.Select(test => ConditionTrace.Of(test, scores)).ToList();
        if (traces is [var only])
        {
            text.Item(name, $"{Standing(only)} — {ConditionExplainer.Verdict(only.Truth, language)}");
            return;
        }

        var holding = traces.Where(trace => trace.Truth == Truth.True).ToList();
        text.Item(name, new LocalizedText($"เป็นจริง {holding.Count} จาก {traces.Count} ข้อ", $"{holding.Count} of {traces.Count} hold").In(language));
        foreach (var trace in holding.Take(MostNamed))
            text.Item(Standing(trace));
        if (holding.Count > MostNamed)
            text.Item("…");

        string Standing(ConditionTrace trace) => ConditionExplainer.Standing(ComparisonWith(limit, trace) ?? FirstComparison(trace), language);
    }

    // Of “between 60 and 90” the side that is asked about.
    private static ConditionTrace? ComparisonWith(double limit, ConditionTrace trace) =>
        trace.Parts.IsEmpty && trace.Numbers.Any(number => number.IsConstant && number.Value.Equals(limit))
            ? trace
            : trace.Parts.Select(part => ComparisonWith(limit, part)).FirstOrDefault(part => part is not null);

    private static ConditionTrace FirstComparison(ConditionTrace trace) => trace.Parts is [var first, ..] ? FirstComparison(first) : trace;
}
