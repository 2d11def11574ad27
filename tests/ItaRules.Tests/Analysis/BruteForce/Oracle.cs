using System.Collections.Immutable;
using ItaRules.Analysis;
using ItaRules.Analysis.Logic;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Tests.Analysis.BruteForce;

/// <summary>Says of a rule set and what was found in it whether the findings are true on every sheet of the grid, and whether one is missing.</summary>
internal sealed class Oracle
{
    private readonly BoundRuleSet rules;
    private readonly ScoreGrid grid;
    private readonly ImmutableArray<Diagnostic> found;
    private readonly ImmutableArray<OracleBranch> branches;
    private readonly HashSet<BoundRule> faulty;

    private Oracle(BoundRuleSet rules, ScoreGrid grid, ImmutableArray<Diagnostic> found)
    {
        this.rules = rules;
        this.grid = grid;
        this.found = found;
        branches = [.. rules.Rules.SelectMany(rule => rule.Decisions.SelectMany(decision => decision.Branches.Select((_, place) => new OracleBranch(rule, decision, place, grid))))];
        var isOfOneRule = found.Where(one => one.Severity == Severity.Warning && string.CompareOrdinal(one.Id, "ITA3009") < 0).Select(SpanOf).ToList();
        faulty = [.. rules.Rules.Where(rule => isOfOneRule.Exists(span => SpanOf(rule.Rule.Declaration!.Value).Contains(span)))];
    }

    /// <summary>What is wrong with the findings; null when nothing is.</summary>
    public static string? Judge(BoundRuleSet rules, ScoreGrid grid, ImmutableArray<Diagnostic> found)
    {
        var oracle = new Oracle(rules, grid, found);
        return found.Where(one => !oracle.IsTrue(one)).Select(one => $"not true: {one}").Concat(oracle.Missed().Select(one => $"missed: {one}")).FirstOrDefault();
    }

    private bool IsTrue(Diagnostic finding)
    {
        var span = SpanOf(finding);
        var here = branches.Where(branch => SpanOf(branch.Branch.Condition?.Syntax ?? branch.Branch.Syntax) == span).ToList();
        return finding.Id switch
        {
            "ITA3001" => All(here, branch => branch.Own!.IsNeverTrue),
            "ITA3002" => All(here, branch => branch.Own!.IsNeverFalse) && IsShown(finding, here),
            "ITA3003" => All([.. Roots().Where(root => Removable(root, span).Any())], root => Removable(root, span).All(rest => grid.Of(rest).Equals(grid.Of(root)))),
            "ITA3004" => All(here, branch => !branch.Acting.Contains(true)),
            "ITA3005" => All([.. Parts<BoundComparison>(span)], IsOfItself),
            "ITA3006" => All([.. Parts<BoundQuantifier>(span)], quantifier => grid.Of(quantifier).IsNeverTrue) || All([.. Parts<BoundQuantifier>(span)], quantifier => grid.Of(quantifier).IsNeverFalse),
            "ITA3007" => Others(here, finding.Arguments[0]).Any(pair => pair.Mine.IsSwallowedBy(pair.Other) && pair.Other.IsSwallowedBy(pair.Mine) && pair.Mine.ActsOn(Example(finding).Scores) && pair.Other.ActsOn(Example(finding).Scores)),
            "ITA3008" => Others(here, finding.Arguments[0]).Any(pair => pair.Mine.IsSwallowedBy(pair.Other) && pair.Mine.ActsOn(Example(finding).Scores) && pair.Other.ActsOn(Example(finding).Scores)),
            "ITA3009" => Pairs(finding).Any(pair => pair.Mine.Actions<BoundMaintain>(span).Any(maintain => Disputed(pair.Mine, maintain, pair.Other, Example(finding)).Any())),
            "ITA3010" => Pairs(finding).Any(pair => pair.Mine.Actions<BoundRecommend>(span).Any(recommend => pair.Other.DiffersFrom(recommend)) && Shared(pair.Mine, pair.Other, Example(finding)).Any()),
            "ITA3011" => Defines().Any(pair => SpanOf(pair.Later.Declaration!.Value) == span && pair.Earlier.Name == (string)finding.Arguments[0] && pair.IsAlike),
            "ITA3012" => IsGap((string)finding.Arguments[0], (ScoreInterval)finding.Arguments[1]),
            "ITA3013" => All(here, branch => !Listed(branch.Own!.True).Contains(true)),
            "ITA3014" => All(here, branch => !Listed(branch.Own!.False).Contains(true)) && IsShown(finding, here),
            "ITA3019" => All([.. Roots().Where(root => Removable(root, span).Any())], root => Removable(root, span).All(rest => OnlyLeavesOpen(root, rest))),
            _ => false,
        };
    }

    private IEnumerable<string> Missed()
    {
        foreach (var rule in rules.Rules.Where(rule => !faulty.Contains(rule)))
        {
            for (var place = 0; place < rule.Decisions[0].Branches.Length; place++)
            {
                var here = branches.Where(branch => branch.Rule == rule && branch.Place == place).ToList();
                var name = $"{rule.Rule.Name}, branch {place}";
                if (here.TrueForAll(branch => branch.Own is { IsNeverTrue: true }))
                    yield return $"{name} never holds";
                if (here.TrueForAll(branch => branch.Own is { IsNeverFalse: true }))
                    yield return $"{name} always holds";
                if (here.TrueForAll(branch => !branch.Acting.Contains(true)))
                    yield return $"{name} is never reached";
                if (here.TrueForAll(branch => branch.Own is { } own && !Listed(own.True).Contains(true)) && !IsFound("ITA3013", here[0]))
                    yield return $"{name} never holds as listed";
                if (here.TrueForAll(branch => branch.Own is { } own && !Listed(own.False).Contains(true)) && !IsFound("ITA3014", here[0]))
                    yield return $"{name} always holds as listed";
                if (here.TrueForAll(mine => branches.Any(other => other.Rule != rule && !faulty.Contains(other.Rule) && mine.IsSwallowedBy(other))))
                    yield return $"{name} is swallowed";
                foreach (var operand in Operands(here[0].Branch.Condition).Where(operand => here.TrueForAll(branch => IsNeedless(branch.Branch.Condition!, SpanOf(operand.Syntax)))))
                    yield return $"{name} has a part without effect at {operand.Syntax.Location}";
                foreach (var operand in Operands(here[0].Branch.Condition).Where(_ => !found.Any(one => one.Id == "ITA3019" && SpanOf(here[0].Branch.Syntax).Contains(SpanOf(one)))))
                {
                    if (here.TrueForAll(branch => Removable(branch.Branch.Condition!, SpanOf(operand.Syntax)).ToList() is [_, ..] rests && rests.TrueForAll(rest => OnlyLeavesOpen(branch.Branch.Condition!, rest))))
                        yield return $"{name} has a part that only leaves it open at {operand.Syntax.Location}";
                }

                foreach (var comparison in Inside(here[0].Branch.Condition).OfType<BoundComparison>().Where(one => here.TrueForAll(branch => PartsOf<BoundComparison>(branch, SpanOf(one.Syntax)).All(IsOfItself))))
                    yield return $"{name} compares with itself at {comparison.Syntax.Location}";
                foreach (var quantifier in Inside(here[0].Branch.Condition).OfType<BoundQuantifier>())
                {
                    if (here.TrueForAll(branch => PartsOf<BoundQuantifier>(branch, SpanOf(quantifier.Syntax)).All(one => grid.Of(one).IsNeverTrue))
                        || here.TrueForAll(branch => PartsOf<BoundQuantifier>(branch, SpanOf(quantifier.Syntax)).All(one => grid.Of(one).IsNeverFalse)))
                        yield return $"{name} has a count that is decided at {quantifier.Syntax.Location}";
                }
            }
        }

        var sound = branches.Where(branch => !faulty.Contains(branch.Rule)).ToList();
        foreach (var mine in sound)
        {
            foreach (var maintain in mine.Branch.Actions.OfType<BoundMaintain>().Where(action => !IsFound("ITA3009", action.Syntax)))
            {
                if (sound.Find(other => other.Rule != mine.Rule && other.Branch.Actions.Any(action => action is BoundRecommend) && Disputed(mine, maintain, other, null).Any()) is { } other)
                    yield return $"{mine.Rule.Rule.Name} maintains what {other.Rule.Rule.Name} mends";
            }

            foreach (var recommend in mine.Branch.Actions.OfType<BoundRecommend>().Where(action => !IsFound("ITA3010", action.Syntax)))
            {
                if (sound.Find(other => other.Rule.Rule.Ordinal < mine.Rule.Rule.Ordinal && other.DiffersFrom(recommend) && Shared(mine, other, null).Any()) is { } other)
                    yield return $"{mine.Rule.Rule.Name} and {other.Rule.Rule.Name} recommend one measure differently";
            }
        }

        foreach (var pair in Defines().Where(pair => pair.IsAlike && !IsFound("ITA3011", pair.Later.Declaration!.Value)))
            yield return $"{pair.Later.Name} is {pair.Earlier.Name}";
        foreach (var body in Roots().SelectMany(Inside).OfType<BoundDefineUse>().Select(use => use.Body).Where(body => !grid.Of(body).IsNeverTrue && !found.Any(one => one.Id == "ITA3003" && SpanOf(body.Syntax).Contains(SpanOf(one)))))
        {
            foreach (var operand in Operands(body).Where(operand => IsNeedless(body, SpanOf(operand.Syntax))))
                yield return $"a define has a part without effect at {operand.Syntax.Location}";
        }

        foreach (var gap in rules.Edition.Items.Where(item => grid.Reads(item)).Select(Gap).OfType<string>())
            yield return gap;
    }

    private static bool All<T>(List<T> list, Func<T, bool> isSo) => list.Count > 0 && list.TrueForAll(one => isSo(one));

    private static TextSpan SpanOf(Diagnostic diagnostic) => ((SourceLocation)diagnostic.Location).Span;

    private static TextSpan SpanOf(SyntaxReference syntax) => ((SourceLocation)syntax.Location).Span;

    private static ScoreExample Example(Diagnostic finding) => finding.Arguments.OfType<ScoreExample>().Single();

    private bool[] Listed(bool[] truths) => [.. truths.Zip(grid.IsListed, (one, isListed) => one && isListed)];

    private bool IsFound(string id, OracleBranch branch) => IsFound(id, branch.Branch.Condition?.Syntax ?? branch.Branch.Syntax);

    private bool IsFound(string id, SyntaxReference syntax) => found.Any(one => one.Id == id && SpanOf(one) == SpanOf(syntax));

    // What the example is said to show: a condition at the place holds on it.
    private static bool IsShown(Diagnostic finding, List<OracleBranch> here) => here.Exists(branch => ConditionTrace.Of(branch.Branch.Condition!, Example(finding).Scores).Truth == Truth.True);

    // Branches at the place, each with those of the rule that the message names.
    private IEnumerable<(OracleBranch Mine, OracleBranch Other)> Others(List<OracleBranch> here, object name) =>
        here.SelectMany(mine => branches.Where(other => other.Rule.Rule.Name == (string)name && other.Rule != mine.Rule).Select(other => (mine, other)));

    private IEnumerable<(OracleBranch Mine, OracleBranch Other)> Pairs(Diagnostic finding) =>
        Others([.. branches.Where(branch => branch.Actions<BoundAction>(SpanOf(finding)).Any())], finding.Arguments[1]);

    private IEnumerable<BoundCondition> Roots() => branches.Select(branch => branch.Branch.Condition).OfType<BoundCondition>().SelectMany(condition => Bodies(condition).Prepend(condition));

    private static IEnumerable<BoundCondition> Bodies(BoundCondition condition) => Inside(condition).OfType<BoundDefineUse>().SelectMany(use => Bodies(use.Body).Prepend(use.Body));

    private static IEnumerable<BoundCondition> Inside(BoundCondition? condition) => condition is null ? [] : condition.WithParts();

    private IEnumerable<T> Parts<T>(TextSpan span) where T : BoundCondition => branches.SelectMany(branch => PartsOf<T>(branch, span));

    private static IEnumerable<T> PartsOf<T>(OracleBranch branch, TextSpan span) where T : BoundCondition =>
        Inside(branch.Branch.Condition).OfType<T>().Where(part => SpanOf(part.Syntax) == span);

    private bool IsNeedless(BoundCondition root, TextSpan span) => Removable(root, span).ToList() is [_, ..] rests && rests.TrueForAll(rest => grid.Of(rest).Equals(grid.Of(root)));

    private static IEnumerable<BoundCondition> Operands(BoundCondition? condition) => Inside(condition).SelectMany(join => join switch
    {
        BoundAnd and => IsRange(and) ? [] : and.Operands,
        BoundOr or => or.Operands,
        _ => ImmutableArray<BoundCondition>.Empty,
    });

    private static bool IsRange(BoundAnd and) => and.Operands.Any(operand => operand.Syntax == and.Syntax);

    // A condition without the operand at a place.
    private static IEnumerable<BoundCondition> Removable(BoundCondition condition, TextSpan span) => condition switch
    {
        BoundNot not => Removable(not.Operand, span).Select(rest => new BoundNot(not.Syntax, rest)),
        BoundAnd and => IsRange(and) ? [] : Without(and.Operands, span, operands => new BoundAnd(and.Syntax, operands)),
        BoundOr or => Without(or.Operands, span, operands => new BoundOr(or.Syntax, operands)),
        _ => [],
    };

    private static IEnumerable<BoundCondition> Without(ImmutableArray<BoundCondition> operands, TextSpan span, Func<ImmutableArray<BoundCondition>, BoundCondition> join)
    {
        for (var i = 0; i < operands.Length; i++)
        {
            var place = i;
            if (SpanOf(operands[i].Syntax) == span)
                yield return operands.RemoveAt(i) is [var single] ? single : join(operands.RemoveAt(i));
            foreach (var rest in Removable(operands[i], span))
                yield return join(operands.SetItem(place, rest));
        }
    }

    // The same where all scores are there (or asked for), and undetermined where the rest holds.
    private bool OnlyLeavesOpen(BoundCondition whole, BoundCondition rest)
    {
        var asked = whole.WithNamed().OfType<BoundMissingTest>().SelectMany(ScoreReads.ReadingsOf).ToHashSet();
        var (one, other, isWhole) = (grid.Of(whole), grid.Of(rest), grid.WithoutMissing(asked));
        return Enumerable.Range(0, grid.Count).All(sheet => !isWhole[sheet] || (one.True[sheet] == other.True[sheet] && one.False[sheet] == other.False[sheet]))
            && Enumerable.Range(0, grid.Count).Any(sheet => !one.True[sheet] && !one.False[sheet] && other.True[sheet]);
    }

    private static bool IsOfItself(BoundComparison comparison) => ScoreReads.ReadingsOf(comparison).ToList() is [var left, var right] && left == right;

    private IEnumerable<ScoreDefinition> Disputed(OracleBranch maintaining, BoundMaintain maintain, OracleBranch recommending, ScoreExample? example)
    {
        if (!recommending.Branch.Actions.Any(action => action is BoundRecommend) || (recommending.ReadsLastYear && !maintaining.ReadsLastYear))
            return [];
        return SheetsOf(maintaining, recommending, example).SelectMany(sheet =>
        {
            IEnumerable<ScoreDefinition> kept = maintain.Scores is [_, ..] listed ? listed : maintaining.Decision.LoopScore is { } loop ? [loop] : maintaining.Deciding(sheet);
            return kept.Intersect(recommending.Deciding(sheet));
        });
    }

    private IEnumerable<ScoreDefinition> Shared(OracleBranch mine, OracleBranch other, ScoreExample? example) =>
        SheetsOf(mine, other, example).SelectMany(sheet => mine.Deciding(sheet).Intersect(other.Deciding(sheet)));

    private IEnumerable<SheetScores> SheetsOf(OracleBranch mine, OracleBranch other, ScoreExample? example) => example is not null
        ? mine.ActsOn(example.Scores) && other.ActsOn(example.Scores) ? [example.Scores] : []
        : Enumerable.Range(0, grid.Count).Where(sheet => mine.Acting[sheet] && other.Acting[sheet]).Select(grid.Sheet);

    private IEnumerable<(DefineSymbol Earlier, DefineSymbol Later, bool IsAlike)> Defines()
    {
        var bodies = Roots().SelectMany(Inside).OfType<BoundDefineUse>().DistinctBy(use => use.Define).Where(use => use.Body is not BoundDefineUse && !grid.Of(use.Body).IsNeverTrue)
            .OrderBy(use => SpanOf(use.Define.Declaration!.Value).Start).ToList();
        for (var i = 1; i < bodies.Count; i++)
        {
            for (var j = 0; j < i; j++)
                yield return (bodies[j].Define, bodies[i].Define, grid.Of(bodies[i].Body).Equals(grid.Of(bodies[j].Body)) && ScoreReads.Of(bodies[i].Body).Intersect(ScoreReads.Of(bodies[j].Body)).Any());
        }
    }

    private bool IsGap(string code, ScoreInterval interval)
    {
        var item = rules.Edition.Items.Single(one => one.RuleCode == code);
        var readers = branches.Where(branch => branch.Reads.Contains(item)).ToList();
        var column = grid.Column(item);
        var isNotAnswered = Enumerable.Range(0, grid.Count).Where(sheet => IsIn(interval, column[sheet])).All(sheet => !readers.Exists(branch => branch.Acting[sheet]));
        var alone = Alone(item, readers);
        return isNotAnswered && alone.Exists(value => value < interval.High || (value == interval.High && !interval.HasHigh)) && alone.Exists(value => value > interval.Low || (value == interval.Low && !interval.HasLow));
    }

    private static bool IsIn(ScoreInterval interval, double value) =>
        (value > interval.Low || (interval.HasLow && value == interval.Low)) && (value < interval.High || (interval.HasHigh && value == interval.High));

    // The values of an item that rules answer which read nothing else.
    private List<double> Alone(ScoreDefinition item, List<OracleBranch> readers) =>
        [.. readers.Where(branch => branch.ReadsOnly == item).SelectMany(branch => grid.Column(item).Where((_, sheet) => branch.Acting[sheet])).Where(value => !double.IsNaN(value)).Distinct().Order()];

    private string? Gap(Item item)
    {
        var readers = branches.Where(branch => branch.Reads.Contains(item)).ToList();
        if (readers.Exists(branch => faulty.Contains(branch.Rule)) || readers.Count(branch => branch.ReadsOnly == item) < 2)
            return null;
        if (found.Any(one => one.Id == "ITA3012" && readers.Exists(branch => SpanOf(branch.Branch.Condition?.Syntax ?? branch.Branch.Syntax) == SpanOf(one))))
            return null;
        var alone = Alone(item, readers);
        var column = grid.Column(item);
        var mayBe = readers.SelectMany(branch => column.Where((_, sheet) => branch.Acting[sheet])).ToHashSet();
        var open = column.Distinct().Where(value => alone.Exists(one => one < value) && alone.Exists(one => one > value) && !mayBe.Contains(value) && item.Domain.Contains(value)).ToList();
        return open.Count == 0 ? null : $"nothing answers {item.RuleCode} = {open[0]}";
    }
}
