using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Authoring.WorkspaceSymbols;
using Xunit;

namespace ItaRules.Authoring.Tests.WorkspaceSymbols;

public sealed class WorkspaceSymbolServiceTests
{
    private static readonly Editor editor = Editor.Open(
        """
        owner personnel "งานการเจ้าหน้าที่"
        owner "กองคลัง"
        measure HR-plan "จัดทำแผนบริหารทรัพยากรบุคคล"
        measure แผนบุคคล
        rule low "คะแนนต่ำ" if o14 < 50 then recommend HR-plan
        """,
        "measure plan-b \"Plan of the second year\"\nlet pass = 50\ndefine weak as below pass\nif o15 is weak then recommend nobody-says-what")
        .Using("ita:2568", "2568/owners.ita", "owner planner \"ผู้วางแผน\"\nmeasure overview");

    [Theory]
    [InlineData("plan", "plan-b planner HR-plan")]
    [InlineData("PLAN b", "plan-b")]
    [InlineData("hrp", "HR-plan")]
    [InlineData("personnel", "personnel")]
    [InlineData("prsnl", "personnel")]
    [InlineData("กองคลัง", "กองคลัง")]
    [InlineData("กอง", "กองคลัง")]
    [InlineData("แผน", "แผนบุคคล HR-plan planner")]
    [InlineData("แผนบุคล", "แผนบุคคล")]
    [InlineData("ทรัพยากร", "HR-plan")]
    [InlineData("จัดทํา", "HR-plan")]
    [InlineData("second plan", "plan-b")]
    [InlineData("b#1", "b#1")]
    [InlineData("nobody", "")]
    [InlineData("zz", "")]
    public void Declarations_are_found_the_best_first(string query, string names) =>
        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), WorkspaceSymbolService.Find(editor.Context.Compilation, query).Select(found => found.Symbol.Name));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void All_are_found_when_nothing_is_asked(string query) =>
        Assert.Equal(11, WorkspaceSymbolService.Find(editor.Context.Compilation, query).Length);

    [Fact]
    public void Each_is_found_with_its_place_and_title()
    {
        var found = Assert.Single(WorkspaceSymbolService.Find(editor.Context.Compilation, "second"));
        Assert.Equal("b.ita", found.Tree.Path);
        Assert.Equal("Plan of the second year", found.Title);
        Assert.Equal("plan-b", found.Tree.Text.ToString(found.NameSpan));
        Assert.Equal("measure plan-b \"Plan of the second year\"", found.Tree.Text.ToString(found.Span));
        Assert.Null(Assert.Single(WorkspaceSymbolService.Find(editor.Context.Compilation, "กองคลัง")).Title);
    }
}
