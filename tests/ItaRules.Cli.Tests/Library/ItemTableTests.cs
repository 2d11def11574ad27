using ItaRules.Interchange.Catalogs;
using ItaRules.Text;
using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Cli.Tests.Library;

/// <summary>The table in rules/README.md: for each item of 2568 the rules that speak when it is low, and the measures they bring.</summary>
public sealed class ItemTableTests
{
    [Fact]
    public void The_readme_lists_the_rules_and_measures_of_every_item()
    {
        var library = ShippedRules.Load(2568);
        var edition = CatalogFiles.Shipped.Find(2568)!;
        var rules = library.Compilation.Bind(edition).Rules;
        var lastYear = ShippedRules.Sheet(CatalogFiles.Shipped.Find(2567)!, _ => 0);

        var rows = edition.Items.Select(item =>
        {
            var result = ShippedRules.Evaluate(library, ShippedRules.Sheet(edition, other => other == item ? 0 : 100), lastYear);
            var reasons = result.Recommendations
                .SelectMany(one => one.Reasons.Select(reason => (one.Measure, Reason: reason)))
                .Where(one => one.Reason.Scores.Contains(item))
                .OrderBy(one => rules.IndexOf(one.Reason.Rule))
                .ToArray();
            return $"| {item.Code} | {item.Title.In(Language.Thai)} | {Names(reasons.Select(one => one.Reason.Rule.Rule.Name))} | {Names(reasons.Select(one => one.Measure.Measure.Name))} |\n";
        });

        GeneratedSection.Verify(FilePath.Join(ShippedRules.Folder, "README.md"), "items",
            "| ข้อ · item | เรื่อง · about | กฎ · rules | มาตรการ · measures |\n|---|---|---|---|\n" + string.Concat(rows));
    }

    private static string Names(IEnumerable<string> names) => string.Join(" ", names.Distinct().Select(name => $"`{name}`"));
}
