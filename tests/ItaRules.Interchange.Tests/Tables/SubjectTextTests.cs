using ItaRules.Interchange.Tables;
using Xunit;

namespace ItaRules.Interchange.Tests.Tables;

public sealed class SubjectTextTests
{
    [Theory]
    [InlineData("o14", "o14")]
    [InlineData("O14", "o14")]
    [InlineData("o๑๔", "o14")]
    [InlineData("o 14", "o14")]
    [InlineData("๐๑๔", "o14")]
    [InlineData("๐๗", "o7")]
    [InlineData("0๑๔", "o14")]
    [InlineData("014", "o14")]
    [InlineData("ข้อ i๑ การปฏิบัติงาน", "i1")]
    [InlineData("ข้อ ๐๑๐ E-Service", "o10")]
    [InlineData("ข้อที่ e3", "e3")]
    [InlineData("ตัวชี้วัด i๑๐", "i10")]
    [InlineData("ตัวชี้วัดที่ ๐๑๒", "o12")]
    [InlineData("ข้อตัวชี้วัด i๗", "i7")]
    [InlineData("■ i๗.", "i7")]
    [InlineData("๐๗ ถึง ๐๑๐", "o7 o8 o9 o10")]
    [InlineData("e๔- e๖", "e4 e5 e6")]
    [InlineData("๐๑ -๐๔", "o1 o2 o3 o4")]
    [InlineData("๐๑-๐๔", "o1 o2 o3 o4")]
    [InlineData("i๗ ถึง i๙", "i7 i8 i9")]
    [InlineData("o1–4", "o1 o2 o3 o4")]
    [InlineData("o1..o3", "o1 o2 o3")]
    [InlineData("ตัวชี้วัดที่ 9", "9")]
    [InlineData("ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต", "10")]
    [InlineData("ตัวชี้วัดย่อยที่ 9.1", "9.1")]
    [InlineData("9.1", "9.1")]
    [InlineData("๑๐.๒ มาตรการ", "10.2")]
    public void A_code_is_found_in_its_printed_form(string cell, string expected) =>
        Assert.Equal(expected, string.Join(' ', SubjectText.Read(cell).Subjects.Select(subject => subject.Code)));

    [Theory]
    [InlineData("e1 ส่วนที่ 2", "e1", 2)]
    [InlineData("e1.2", "e1", 2)]
    [InlineData("e1/1", "e1", 1)]
    [InlineData("e1p2", "e1", 2)]
    [InlineData("e1_2", "e1", 2)]
    [InlineData("e1", "e1", 0)]
    public void A_part_is_found_behind_its_item(string cell, string code, int part)
    {
        var subject = Assert.Single(SubjectText.Read(cell).Subjects);

        Assert.Equal((code, part), (subject.Code, subject.Part));
    }

    [Theory]
    [InlineData("")]
    [InlineData("E-Service")]
    [InlineData("OIT")]
    [InlineData("๐.๐๐")]
    [InlineData("๐๗๗ ๘๖๐ ๖๔๔")]
    [InlineData("077 860 644")]
    [InlineData("1")]
    [InlineData("๑. การปฏิบัติหน้าที่")]
    [InlineData("ข้อมูลผู้บริหาร")]
    [InlineData("ข้อเท็จจริงพบว่า")]
    [InlineData("หน่วยงาน")]
    [InlineData("o14x")]
    [InlineData("no14teen")]
    [InlineData("2568")]
    public void What_is_no_code_is_not_made_one(string cell) => Assert.Empty(SubjectText.Read(cell).Subjects);

    [Fact]
    public void A_zero_in_place_of_the_letter_is_told()
    {
        Assert.True(SubjectText.Read("๐๑๔").IsLetterReplaced);
        Assert.False(SubjectText.Read("o๑๔").IsLetterReplaced);
    }
}
