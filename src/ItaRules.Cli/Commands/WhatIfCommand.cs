using System.CommandLine;
using ItaRules.Catalogs;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.Output;
using ItaRules.Evaluation.WhatIf;
using ItaRules.Scores;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita whatif</c>: what becomes of a sheet if scores change, or which least changes reach a level.</summary>
internal sealed class WhatIfCommand : ItaCommand
{
    private static readonly Choice<Func<Session, IWhatIfWriter>> formats = new("--format",
        ("text", session => new WhatIfText(session.Host.OpenOutput(), session.Host.Width, session.Language)),
        ("json", session => new WhatIfJson(session.Host.Output, session.Language)),
        ("markdown", session => new WhatIfMarkdown(session.Host.Output, session.Language)));

    private readonly Argument<string[]> names;
    private readonly Option<string[]> sets;
    private readonly Option<string> goal;
    private readonly Option<string> format;

    public WhatIfCommand(Session session)
        : base("whatif", new("ลองเปลี่ยนคะแนนแล้วดูผล หรือหาว่าต้องเพิ่มข้อใดจึงถึงระดับที่ต้องการ", "shows what follows if scores change, or which items have to rise to reach a level"), session)
    {
        names = AddArguments("RULES SCORES", new("ไฟล์หรือโฟลเดอร์ของกฎและของคะแนน ในโครงการที่มี ita.json ไม่ต้องใส่", "files or folders of rules and of scores; inside a project ita.json has them"));
        sets = AddOption<string[]>("--set", "CODE=SCORE", new("เปลี่ยนคะแนนหนึ่ง ใส่ได้หลายครั้ง เช่น --set o14=100 --set i10=85", "changes a score; may be given several times, as --set o14=100 --set i10=85"));
        goal = AddOption<string>("--goal", "LEVEL", new("หาข้อที่ต้องเพิ่มน้อยที่สุดเพื่อให้ถึงระดับนี้ เช่น ผ่านดีเยี่ยม", "finds the least changes of items that reach this level, as excellent"));
        format = AddOption<string>("--format", formats.Words, new("รูปแบบของผล", "the form of the result"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita whatif ita:2568 scores.json --set o14=100 --set o15=100", new("ถ้าเผยแพร่ o14 และ o15 ครบ คะแนนและมาตรการจะเป็นอย่างไร", "what if o14 and o15 were complete")),
        new("ita whatif ita:2568 scores.json --goal ผ่านดีเยี่ยม", new("ต้องเพิ่มข้อใดบ้างจึงได้ผ่านดีเยี่ยม", "which items have to rise to reach the best level")),
        new("ita whatif --goal excellent --format markdown", new("ในโครงการ สำหรับแนบเอกสาร", "inside a project, to go with a document")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var createWriter = formats.Parse(values.GetValue(format));
        var settings = ScoreSettings.Parse(values.GetValue(sets) ?? []);
        var wanted = values.GetValue(goal);
        if (settings.IsEmpty == wanted is null)
        {
            throw new UsageException(settings.IsEmpty
                ? new("ระบุ --set รหัส=คะแนน หรือ --goal ระดับ อย่างใดอย่างหนึ่ง", "give --set CODE=SCORE or --goal LEVEL")
                : new("ใช้ --set กับ --goal พร้อมกันไม่ได้", "--set and --goal do not go together"));
        }

        var snapshot = LoadNamed(values.GetValue(names) ?? []);
        var language = LanguageOf(snapshot.Settings.Settings);
        if (!CanEvaluate(snapshot, language))
            return ExitCode.Failed;

        var goals = wanted is null ? [] : snapshot.Scores.Years.ToDictionary(year => year.Table.Edition, year => FindLevel(year.Table.Edition, wanted));
        var changes = new Dictionary<ScoreSheet, Change>();
        foreach (var sheet in snapshot.Scores.Sheets)
            changes.Add(sheet, wanted is null ? Set(sheet, settings, language) : Reach(sheet, goals[sheet.Edition]));
        var changed = snapshot.WithScores(snapshot.Scores.Select(sheet => changes[sheet].Changed?.Sheet ?? sheet));
        using var writer = createWriter(Session with { AskedLanguage = language });
        foreach (var (before, after) in ResultsOf(snapshot).Zip(ResultsOf(changed)))
        {
            var change = changes[before.Sheet];
            writer.Write(new WhatIfAnswer(before, after, change.Changed, change.Goal, change.Chosen));
        }

        return ExitCode.Done;
    }

    private Change Set(ScoreSheet sheet, ScoreSettings settings, Language language) =>
        new(settings.Apply(sheet, Host.OpenError(), language), null, [.. settings.ScoresIn(sheet.Edition).Keys]);

    private static Change Reach(ScoreSheet sheet, Level goal)
    {
        var found = LevelGoalSearch.Find(sheet, goal);
        return found is LevelPlan plan ? new(plan.Changed, plan, [.. plan.Items.Select(item => item.Score)]) : new(null, found, []);
    }

    private static IEnumerable<Evaluation.SheetResult> ResultsOf(ProjectSnapshot snapshot) =>
        snapshot.Scores.Years.SelectMany(year => Enumerable.Range(0, year.Table.Count).Select(row => snapshot.Evaluate(year.Table.Edition)![row]));

    private static Level FindLevel(Edition edition, string name)
    {
        if (edition.Levels.Find(name) is { } level)
            return level;
        if (Spelling.Nearest(name, edition.Levels.Levels.SelectMany(one => (string[])[one.Id, one.Title.Thai, one.Title.English]), 1) is [var nearest])
            throw new UsageException(new($"ปี {edition.Year} ไม่มีระดับ “{name}” หมายถึง {nearest} หรือไม่", $"{edition.Year} has no level “{name}”; did you mean {nearest}?"));
        var known = string.Join(", ", edition.Levels.Levels.Select(one => one.Title.Thai == one.Title.English ? one.Id : $"{one.Title.Thai} ({one.Id})"));
        throw new UsageException(new($"ปี {edition.Year} ไม่มีระดับ “{name}” ที่มีคือ {known}", $"{edition.Year} has no level “{name}”; there are {known}"));
    }

    private sealed record Change(ChangedSheet? Changed, LevelGoal? Goal, IReadOnlyCollection<ScoreDefinition> Chosen);
}
