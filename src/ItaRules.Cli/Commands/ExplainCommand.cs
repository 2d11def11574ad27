using System.CommandLine;
using ItaRules.Catalogs;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Explanation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita explain</c>: why rules acted on a sheet, and why not.</summary>
internal sealed class ExplainCommand : ItaCommand
{
    private static readonly Choice<Func<Session, IExplanationWriter>> formats = new("--format",
        ("text", session => new ExplanationText(session.Host.OpenOutput(), session.Host.Width, session.Language)),
        ("json", session => new ExplanationJson(session.Host.Output)),
        ("markdown", session => new ExplanationMarkdownWriter(session.Host.Output, session.Language)));

    private readonly Argument<string[]> names;
    private readonly Option<string> rule;
    private readonly Option<string> measure;
    private readonly Option<string> item;
    private readonly Option<string> format;

    public ExplainCommand(Session session)
        : base("explain", new("อธิบายว่าทำไมกฎจึงมีผลหรือไม่มีผลกับใบคะแนน", "explains why rules applied to a score sheet, and why not"), session)
    {
        names = AddArguments("RULES SCORES", new("ไฟล์หรือโฟลเดอร์ของกฎและของคะแนน ในโครงการที่มี ita.json ไม่ต้องใส่", "files or folders of rules and of scores; inside a project ita.json has them"));
        rule = AddOption<string>("--rule", "RULE", new("เฉพาะกฎนี้", "only this rule"));
        measure = AddOption<string>("--measure", "MEASURE", new("เฉพาะกฎที่เสนอมาตรการนี้", "only rules that recommend this measure"));
        item = AddOption<string>("--item", "CODE", new("เฉพาะกฎที่อ่านคะแนนนี้ เช่น o14", "only rules that read this score, as in o14"));
        format = AddOption<string>("--format", formats.Words, new("รูปแบบของผล", "the form of the result"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita explain --item o14", new("กฎใดอ่าน o14 และตัดสินอย่างไร", "which rules read o14, and what they decided")),
        new("ita explain rules/2568 scores.json --measure แผนบุคคล", new("ทำไมจึงเสนอหรือไม่เสนอมาตรการนี้", "why this measure is recommended, or is not")),
        new("ita explain rules/2568 scores.json --rule ผล-o14 --format markdown", new("คำอธิบายสำหรับแนบเอกสาร", "an explanation to go with a document")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var createWriter = formats.Parse(values.GetValue(format));
        var snapshot = LoadNamed(values.GetValue(names) ?? []);
        var language = LanguageOf(snapshot.Settings.Settings);
        if (!CanEvaluate(snapshot, language))
            return ExitCode.Failed;

        using var writer = createWriter(Session with { AskedLanguage = language });
        foreach (var year in snapshot.Scores.Years)
        {
            var results = snapshot.Evaluate(year.Table.Edition)!;
            var wanted = Wanted(values, results.Rules);
            var asked = values.GetValue(item) is { } code ? CodeLookup.Find(results.Rules.Edition, code) : null;
            for (var row = 0; row < year.Table.Count; row++)
            {
                var scores = results.ScoresOf(row);
                writer.Write(scores.Sheet, [.. wanted.Select(one => Narrow(RuleExplainer.Explain(one, scores, language), asked)).Where(one => one.Decisions.Length > 0)]);
            }
        }

        return ExitCode.Done;
    }

    private List<BoundRule> Wanted(ParseResult values, BoundRuleSet rules)
    {
        IEnumerable<BoundRule> wanted = rules.Rules;
        if (values.GetValue(rule) is { } ruleName)
        {
            // What only promises does nothing that would have to be explained, unless it is asked for by its name.
            wanted = wanted.Concat(rules.Expectations?.Rules.Where(one => one.Rule.IsExpectation) ?? []).ToList();
            wanted = wanted.Where(IsNamed(ruleName, wanted.Select(one => one.Rule.Name), new("กฎ", "rule"), (BoundRule one) => [one.Rule.Name]));
        }

        if (values.GetValue(measure) is { } measureName)
            wanted = wanted.Where(IsNamed(measureName, rules.Measures.Keys.Select(one => one.Name), new("มาตรการ", "measure"), (BoundRule one) => MeasuresOf(one)));
        return [.. wanted];
    }

    // Of a loop only the decision at the score that is asked for matters.
    private static RuleExplanation Narrow(RuleExplanation explanation, ScoreDefinition? asked) => asked is null
        ? explanation
        : explanation with { Decisions = [.. explanation.Decisions.Where((_, i) => BoundReads.Of(explanation.Rule.Decisions[i]).Contains(asked))] };

    private static Func<BoundRule, bool> IsNamed(string name, IEnumerable<string> known, LocalizedText kind, Func<BoundRule, IEnumerable<string>> namesOf)
    {
        if (!known.Any(one => NameText.Same(one, name)))
        {
            var hint = Spelling.Nearest(name, known, 1) is [var nearest] ? new LocalizedText($" หมายถึง {nearest} หรือไม่", $"; did you mean {nearest}?") : default;
            throw new UsageException(new($"ไม่มี{kind.Thai} “{name}”{hint.Thai}", $"there is no {kind.English} “{name}”{hint.English}"));
        }

        return one => namesOf(one).Any(own => NameText.Same(own, name));
    }

    private static IEnumerable<string> MeasuresOf(BoundRule rule) =>
        rule.Decisions.SelectMany(decision => decision.Branches).SelectMany(branch => branch.Actions).OfType<BoundRecommend>().Select(action => action.Measure.Name);
}
