using System.CodeDom.Compiler;
using System.Globalization;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Tests.Semantics;

/// <summary>Symbols and bound rules as text, for snapshots.</summary>
internal static class BoundTreeText
{
    public static string Of(SymbolTable symbols)
    {
        using var writer = NewWriter();
        foreach (var symbol in symbols.All)
        {
            var details = symbol switch
            {
                OwnerSymbol owner => $"\"{owner.Title}\"{Named(" under ", owner.Parent)}{string.Concat(owner.AssignedTo.Select(other => Named(" assigned to ", other)))}",
                MeasureSymbol measure => $"\"{measure.Title}\"",
                DefineSymbol define => define.IsBand ? "band" : "condition",
                RuleSymbol rule => $"#{rule.Ordinal} {rule.Title}{(rule.Issue is { } issue ? $" issue {issue}" : "")}{(rule.Indicator is { } indicator ? $" indicator {indicator}" : "")}",
                _ => "",
            };
            writer.WriteLine($"{symbol} {details} {symbol.Declaration?.Location}".Trim());
        }

        return writer.InnerWriter.ToString()!;
    }

    public static string Of(BoundRuleSet rules)
    {
        using var writer = NewWriter();
        writer.WriteLine($"{rules.Edition.Identity} plan {rules.PlanYear}");
        foreach (var measure in rules.Measures.Values.OrderBy(measure => measure.Measure.Name, StringComparer.Ordinal))
            Write(writer, measure);
        foreach (var rule in rules.Rules.Concat(rules.Expectations?.Rules ?? []))
        {
            writer.WriteLine($"rule {rule.Rule.Name}");
            writer.Indent++;
            foreach (var decision in rule.Decisions)
                Write(writer, decision);
            writer.Indent--;
        }

        return writer.InnerWriter.ToString()!;
    }

    public static string Of(BoundCondition condition) => condition switch
    {
        BoundComparison comparison => $"({Of(comparison.Left)} {Sign(comparison.Operator)} {Of(comparison.Right)})",
        BoundAgencyTest test => $"(agency {test.Field} {(test.IsEqual ? "=" : "<>")} \"{test.Text}\")",
        BoundMissingTest missing => $"missing({Of(missing.Operand)})",
        BoundNot not => $"not {Of(not.Operand)}",
        BoundAnd and => $"and({string.Join(", ", and.Operands.Select(Of))})",
        BoundOr or => $"or({string.Join(", ", or.Operands.Select(Of))})",
        BoundQuantifier quantifier => $"{quantifier.Kind} {quantifier.Count} of [{string.Join(", ", quantifier.Operands.Select(Of))}]",
        BoundDefineUse use => $"{use.Define.Name}:{Of(use.Body)}",
        _ => throw new ArgumentException(condition.ToString()),
    };

    public static string Of(BoundSum sum) => sum switch
    {
        BoundNumber { Level: { } level } number => $"{level.Title.Thai}#{number.Value}",
        BoundNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        BoundScore score => score.Score.RuleCode,
        BoundPreviousScore previous => $"previous {previous.Score.RuleCode}",
        BoundLevel => "level",
        BoundNegation negation => $"-{Of(negation.Operand)}",
        BoundArithmetic arithmetic => $"({Of(arithmetic.Left)} {"+-*/"[(int)arithmetic.Operator]} {Of(arithmetic.Right)})",
        BoundAggregate aggregate => $"{aggregate.Kind}[{string.Join(", ", aggregate.Operands.Select(Of))}]",
        BoundLetUse use => $"{use.Let.Name}:{Of(use.Value)}",
        _ => throw new ArgumentException(sum.ToString()),
    };

    public static string Of(BoundText text) => string.Concat(text.Parts.Select(part => part switch
    {
        BoundTextLiteral literal => literal.Text,
        BoundTextValue value => $"⟨{Of(value.Value)}⟩",
        BoundTextField field => $"⟨agency {field.Field}⟩",
        BoundTextCode code => $"⟨code of {code.Score.RuleCode}⟩",
        BoundTextTitle title => $"⟨title of {title.Score.RuleCode}⟩",
        _ => throw new ArgumentException(part.ToString()),
    }));

    private static IndentedTextWriter NewWriter() => new(new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" }, "  ") { NewLine = "\n" };

    private static string Named(string before, Symbol? symbol) => symbol is null ? "" : before + symbol.Name;

    private static void Write(IndentedTextWriter writer, BoundMeasure measure)
    {
        writer.WriteLine($"measure {measure.Measure.Name}{Owners(measure.Owners)}{Due(measure.Due)}");
        writer.Indent++;
        foreach (var (word, texts) in new[] { ("step", measure.Steps), ("guideline", measure.Guidelines), ("output", measure.Outputs) })
        {
            foreach (var text in texts)
                writer.WriteLine($"{word} {Of(text)}");
        }

        foreach (var reference in measure.References)
            writer.WriteLine($"reference {reference}");
        if (!measure.ReportMonths.IsEmpty)
            writer.WriteLine($"report at {string.Join(", ", measure.ReportMonths)} months");
        if (!measure.Answers.IsEmpty)
            writer.WriteLine($"for {string.Join(", ", measure.Answers.Select(score => score.RuleCode))}");
        if (measure.PublishAs is { } item)
            writer.WriteLine($"publish as {item.Code}");
        writer.Indent--;
    }

    private static void Write(IndentedTextWriter writer, BoundDecision decision)
    {
        writer.WriteLine(decision.LoopScore is { } score ? $"at {score.RuleCode}" : "decide");
        writer.Indent++;
        foreach (var branch in decision.Branches)
        {
            writer.WriteLine(branch.Condition is { } condition ? $"if {Of(condition)}" : "else");
            writer.Indent++;
            foreach (var action in branch.Actions)
                writer.WriteLine(Of(action) + (action.Because is { } because ? $" because {Of(because)}" : ""));
            writer.Indent--;
        }

        writer.Indent--;
    }

    private static string Of(BoundAction action) => action switch
    {
        BoundRecommend recommend => $"recommend {recommend.Measure.Name}{Owners(recommend.Owners)}{Due(recommend.Due)}{(recommend.Priority is { } priority ? $" priority {priority}" : "")}",
        BoundUnanswered unanswered => $"unanswered {unanswered.Score.RuleCode}",
        BoundMaintain maintain => $"maintain {string.Join(", ", maintain.Scores.Select(score => score.RuleCode))}".Trim(),
        BoundNote note => $"note {Of(note.Text)}",
        BoundExpect expect => $"expect {(expect.IsNegative ? "none" : "one")} of {string.Join(", ", expect.Measures.Select(measure => measure.Name))}{(expect.Score is { } score ? $" for {score.RuleCode}" : "")}",
        _ => throw new ArgumentException(action.ToString()),
    };

    private static string Owners(IEnumerable<OwnerSymbol> owners) => string.Concat(owners.Select(owner => " owner " + owner.Name));

    private static string Due(DuePeriod? due) => due is { } period ? $" due {period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd}" : "";

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
        ComparisonOperator.Equal => "=",
        _ => "<>",
    };
}
