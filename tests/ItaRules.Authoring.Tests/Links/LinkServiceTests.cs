using ItaRules.Authoring.Links;
using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Links;

public sealed class LinkServiceTests
{
    [Fact]
    public void A_use_of_one_file_is_a_link_to_it()
    {
        var editor = Editor.Open("use \"[|../ส่วนกลาง.ita|]\"").Using("../ส่วนกลาง.ita", "../ส่วนกลาง.ita", "owner a");
        var link = Assert.Single(LinkService.GetLinks(editor.Context));
        Assert.Equal(editor.Annotated.Span, link.Span);
        Assert.Equal("../ส่วนกลาง.ita", link.File!.Path);
        Assert.Null(link.Address);
    }

    [Fact]
    public void A_use_of_a_folder_is_a_link_to_its_first_file_that_says_so()
    {
        var editor = Editor.Open("use \"[|lib|]\"").Using("lib", "lib/a.ita", "owner a").Using("lib", "lib/b.ita", "owner b");
        var link = Assert.Single(LinkService.GetLinks(editor.Context));
        Assert.Equal((editor.Annotated.Span, "lib/a.ita", "2 files, opens the first"), (link.Span, link.File!.Path, link.Hint));
        Assert.Equal("2 ไฟล์ เปิดไฟล์แรก", Assert.Single(LinkService.GetLinks(editor.InThai().Context)).Hint);
    }

    [Fact]
    public void A_use_that_brings_nothing_in_is_none() => Assert.Empty(LinkService.GetLinks(Editor.Open("use \"empty-folder\"").Context));

    [Theory]
    [InlineData("measure M reference \"[|https://example.org/ita?a=1#b|].\"", "https://example.org/ita?a=1#b")]
    [InlineData("measure M reference \"หนังสือ ([|https://example.org/a_(b|]) และ [|www.example.org|]ตามลำดับ\"", "https://example.org/a_(b", "https://www.example.org/")]
    [InlineData("มาตรการ ก อ้างอิง “[|http://example.org/๑|]”", "http://example.org/")]
    [InlineData("measure M reference \"ประกาศ พ.ศ. 2561\" step \"https://example.org\" # https://example.org")]
    [InlineData("measure M reference \"https://\"")]
    [InlineData("use \"nothing\"")]
    [InlineData("use")]
    [InlineData("measure M reference")]
    public void Web_addresses_in_references_are_links(string source, params string[] expected)
    {
        var editor = Editor.Open(source);
        var links = LinkService.GetLinks(editor.Context);
        Assert.Equal(expected, links.Select(link => link.Address!.AbsoluteUri));
        Assert.Equal(editor.Annotated.Spans.Select(span => span.Start), links.Select(link => link.Span.Start));
    }
}
