using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Tests.Semantics;

/// <summary>Two files of a project and one that they use, whose declarations have few names among them, so that nearly every edit of one concerns others.</summary>
internal sealed class RandomFiles
{
    private static readonly string[] editions = ["", "edition 2568", "edition 2568 plan 2571", "edition 2567", "edition 2500"];
    private static readonly string[] broken = ["if o14 < then note \"\"", "let a =", "measure", "define weak as o14 below", "if (o14 < 50 then note \"\"", "o14 o15"];

    private readonly Random random;
    private readonly List<string>[] declarations;
    private readonly bool[] finds = [true, true, true];

    private RandomFiles(Random random)
    {
        this.random = random;
        declarations = [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 12).Select(_ => Declaration()).Prepend("edition 2568").ToList())];
    }

    public static RandomFiles Create(Random random) => new(random);

    /// <summary>The files; trees of <paramref name="earlier"/> go on where there are any.</summary>
    public IEnumerable<RuleFile> Made(ImmutableArray<RuleFile> earlier)
    {
        for (var place = 0; place < declarations.Length; place++)
        {
            var text = new SourceText(string.Join('\n', declarations[place]), $"{(char)('a' + place)}.ita");
            var tree = earlier.IsEmpty ? SyntaxTree.Parse(text) : earlier[place].Tree.Text.Content == text.Content ? earlier[place].Tree : earlier[place].Tree.WithText(text);
            yield return new RuleFile(tree)
            {
                UseDepth = place == 2 ? 1 : 0,
                UsedAs = place == 2 ? "c.ita" : null,
                Uses = finds[place] ? ImmutableDictionary<string, UseResolution>.Empty.Add("c.ita", UseResolution.Found(["c.ita"])) : ImmutableDictionary<string, UseResolution>.Empty,
            };
        }
    }

    public void Edit()
    {
        var place = random.Next(declarations.Length);
        var file = declarations[place];
        var at = 1 + random.Next(file.Count - 1);
        switch (random.Next(10))
        {
            case 0:
                file[0] = editions[random.Next(editions.Length)];
                break;
            case 1:
                finds[place] = !finds[place];
                break;
            case 2 when file.Count < 20:
                file.Insert(at, file[at]);
                break;
            case 3 when file.Count > 5:
                file.RemoveAt(at);
                break;
            case 4:
                (file[at], file[^1]) = (file[^1], file[at]);
                break;
            case 5:
                declarations[random.Next(declarations.Length)].Add(file[at]);
                break;
            case 6:
                file[at] = file[at].Replace(Definition(), Definition(), StringComparison.Ordinal).Replace(Measure(), Measure(), StringComparison.Ordinal);
                break;
            case 7:
                file[at] = broken[random.Next(broken.Length)];
                break;
            default:
                file[at] = Declaration();
                break;
        }
    }

    private string Declaration() => random.Next(25) switch
    {
        0 => $"owner {Owner()} \"งาน\"{(random.Next(2) == 0 ? $" under {Owner()}" : "")}",
        1 => $"assign {Owner()} to {Owner()}",
        2 => $"measure {Measure()} owned by {Owner()}\n  step \"{{{Sum()}}}\"",
        3 or 22 => $"measure {Measure()}{(random.Next(2) == 0 ? $" for {Answered()}" : "")}\n  {(random.Next(2) == 0 ? $"publish as {Item()}" : $"step \"{{{Sum()}}}\"")}",
        4 => $"let {Definition()} = {Number()}",
        5 => $"let {Definition()} = {Sum()} - {Sum()}",
        6 => $"let {Definition()} = {Item()}, {Item()}",
        7 => $"define {Definition()} as below {Sum()}",
        8 => $"define {Definition()} as {Condition()} or {Condition()}",
        9 => $"rule R{random.Next(4)} \"กฎ\" for issue {random.Next(1, 9)}\nif {Condition()} then recommend {Measure()} owned by {Owner()} due {(random.Next(2) == 0 ? "Q1" : "29 February")}",
        10 => $"for each x in {(random.Next(2) == 0 ? "o1..o3" : Definition())}\nif {(random.Next(2) == 0 ? "x" : Item())} < {Sum()} then note \"{{{Sum()}}}\"",
        11 => $"if any of {(random.Next(2) == 0 ? "o1..o3" : Definition())} below {Sum()} then recommend measures for {Answered()}",
        12 => $"if {Condition()} then maintain {Item()}\nelse recommend {Measure()} and recommend {Measure()}",
        13 => $"# ita:ignore ITA10{random.Next(10, 20)} ไม่ใช้\nlet {Definition()} = {Number()}",
        14 => "use \"c.ita\"",
        15 => $"if {Item()} < {Definition()}ต่ำกว่า then note \"\"",
        16 => $"if ลำดับ < 50 and {Item()} < lmit then note \"\"",
        17 => $"if change in {Definition()} < {Sum()} then recommend {Measure()}",
        18 => $"if {Condition()} then expect{(random.Next(2) == 0 ? " no" : "")} {Measure()}, {Measure()}",
        19 => $"for each x in {(random.Next(2) == 0 ? "o1..o3" : Definition())}\nif x < {Sum()} then expect measures for {(random.Next(2) == 0 ? "x" : Answered())}",
        20 or 23 => $"always expect {(random.Next(2) == 0 ? $"measures for {Answered()}" : Measure())}",
        21 => $"if {Condition()} then recommend {Measure()} and expect no measures for {Answered()}\nelse expect {Measure()} because \"{{{Sum()}}}\"",
        _ => $"if {Condition()} and {Condition()} then recommend {Measure()} owned by {Owner()}, {Owner()}",
    };

    private string Condition() => random.Next(4) switch
    {
        0 => $"{Item()} is {Definition()}",
        1 => Definition(),
        2 => $"{Item()} < {Sum()}",
        _ => $"{Item()} / {Sum()} > {Sum()}",
    };

    private string Sum() => random.Next(4) switch
    {
        0 => Item(),
        1 => Number(),
        _ => Definition(),
    };

    private string Number() => random.Next(4) switch
    {
        0 => "0",
        1 => "150",
        var step => (step * 30).ToString(CultureInfo.InvariantCulture),
    };

    private string Item() => $"o{random.Next(1, 45)}";

    // So few that measures for what is asked for come and go.
    private string Answered() => $"o{random.Next(1, 3)}";

    private string Owner() => $"unit{random.Next(3)}";

    private string Measure() => random.Next(8) == 0 ? "\"Plan 0\"" : $"Plan{random.Next(4)}";

    private string Definition() => random.Next(6) switch
    {
        0 => "limit",
        1 => "Limit",
        2 => "weak",
        3 => "papers",
        4 => "จุดอ่อน",
        _ => "low",
    };
}
