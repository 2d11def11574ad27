using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Analysis;
using ItaRules.Catalogs;
using ItaRules.Explanation;
using ItaRules.Interchange.Results;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Coverage for people: figures first, then everything that is left out.</summary>
internal sealed class CoverageText(Screen screen, Language language)
{
    /// <summary>Writes the coverage of one year.</summary>
    public void Write(Coverage coverage)
    {
        var edition = coverage.Rules.Edition;
        screen.WriteLine(In($"ปี {edition.Year} ({edition.Identity})", $"{edition.Year} ({edition.Identity})"), Tone.Strong);
        Figure(In("ข้อที่มีกฎอ่าน", "items that a rule reads"), edition.Items.Count(coverage.IsRead), edition.Items.Length, coverage.ItemPercent);
        foreach (var indicator in edition.Indicators.Where(indicator => !indicator.Items.IsEmpty))
            Part(coverage, In($"ตัวชี้วัดที่ {indicator.Number}", $"indicator {indicator.Number}"), indicator.Items, coverage.BranchesFor(indicator));
        foreach (var issue in edition.Issues)
            Part(coverage, In($"ประเด็นที่ {issue.Number}", $"issue {issue.Number}"), issue.Items, coverage.BranchesFor(issue));
        var unread = edition.Items.Where(item => !coverage.IsRead(item)).ToList();
        if (unread.Count > 0)
            screen.WriteLine(In("ไม่มีกฎใดอ่าน: ", "no rule reads: ") + ScoreText.ShortList(unread, language), Tone.Warning);
        if (coverage.Sheets > 0)
            WriteBranches(coverage);
        if (!coverage.Sides.IsEmpty)
            WriteSides(coverage);
        screen.WriteLine();
    }

    private void WriteBranches(Coverage coverage)
    {
        Figure(
            In($"ทางเลือกของกฎที่เคยมีผล (จาก {coverage.Sheets} ใบคะแนน)", $"branches that applied (on {coverage.Sheets} {(coverage.Sheets == 1 ? "sheet" : "sheets")})"),
            coverage.Branches.Count(branch => branch.Acted > 0), coverage.Branches.Length, coverage.BranchPercent);
        foreach (var rule in coverage.Branches.GroupBy(branch => branch.Rule).Where(rule => rule.Any(branch => branch.Acted == 0)))
        {
            var never = rule.Where(branch => branch.Acted == 0).ToList();
            var place = RulePlace.Of(rule.Key.Rule);
            if (never.Count == rule.Count())
                screen.WriteLine(In($"  ไม่เคยมีผล: {place}", $"  never applied: {place}"), Tone.Warning);
            else
                screen.WriteLine(In($"  บางทางเลือกไม่เคยมีผล: {place} บรรทัด {Lines(never)}", $"  never applied in part: {place}, line {Lines(never)}"), Tone.Warning);
        }
    }

    private void WriteSides(Coverage coverage)
    {
        Figure(In("ด้านของ “หรือ” ที่เคยเป็นจริง", "sides of “or” that held"), coverage.Sides.Count(side => side.Held > 0), coverage.Sides.Length, coverage.SidePercent);
        foreach (var side in coverage.Sides.Where(side => side.Held == 0))
        {
            var (place, text) = (RulePlace.Of(side.Rule.Rule), side.Syntax.Element.ToString());
            screen.WriteLine(In($"  ไม่เคยเป็นจริง: “{text}” ({side.Syntax.Location}) ในกฎ {place}", $"  never held: “{text}” ({side.Syntax.Location}) of {place}"), Tone.Warning);
        }
    }

    private static string Lines(IEnumerable<BranchCoverage> branches) => string.Join(", ", branches.Select(branch => LineOf(branch.Branch)));

    private static string LineOf(BoundBranch branch) => branch.Syntax.Location.Line.ToString(CultureInfo.InvariantCulture);

    private void Figure(string name, int part, int all, double percent) =>
        screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {part}/{all} ({percent:0.#}%)"), part == all ? Tone.Good : Tone.Warning);

    private void Part(Coverage coverage, string name, ImmutableArray<Item> items, IEnumerable<BranchCoverage> ofPart)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"  {name}: {items.Count(coverage.IsRead)}/{items.Length}");
        if (coverage.Sheets > 0)
        {
            var branches = ofPart.ToList();
            var acted = branches.Count(branch => branch.Acted > 0);
            text += In($" ทางเลือกที่เคยมีผล {acted}/{branches.Count}", $", branches that applied {acted}/{branches.Count}");
        }

        screen.WriteLine(text, Tone.Quiet);
    }

    private string In(string thai, string english) => new LocalizedText(thai, english).In(language);
}
