using ItaRules.Interchange.Tables;
using Xunit;

namespace ItaRules.Interchange.Tests.Tables;

public sealed class CellScoreTests
{
    [Theory]
    [InlineData("100", 100)]
    [InlineData("99.35", 99.35)]
    [InlineData("0.00", 0)]
    [InlineData("100.00", 100)]
    [InlineData("๙๙.๓๕", 99.35)]
    [InlineData("๑๐๐", 100)]
    [InlineData("๐.๐๐", 0)]
    [InlineData("๑.๒๙", 1.29)]
    [InlineData(" ๘๖.๕ ", 86.5)]
    [InlineData("๘๑.๖๔ คะแนน", 81.64)]
    [InlineData("๘๑.๖๔คะแนน", 81.64)]
    [InlineData("95%", 95)]
    [InlineData("95.5 %", 95.5)]
    [InlineData("\u00A0100\u00A0", 100)]
    [InlineData("\u200B100", 100)]
    [InlineData("101", 101)]
    [InlineData("-1", -1)]
    [InlineData("97.41935483870968", 97.41935483870968)]
    public void A_score_is_read(string cell, double expected)
    {
        var score = CellScore.Read(cell, TableNames.Shipped);

        Assert.Equal((CellScoreKind.Score, expected), (score.Kind, score.Value));
    }

    [Theory]
    [InlineData("", CellScoreKind.Empty)]
    [InlineData(" \u00A0", CellScoreKind.Empty)]
    [InlineData("-", CellScoreKind.Missing)]
    [InlineData("–", CellScoreKind.Missing)]
    [InlineData("ไม่มีคะแนน", CellScoreKind.Missing)]
    [InlineData("n/a", CellScoreKind.Missing)]
    [InlineData("N/A", CellScoreKind.Missing)]
    [InlineData("ไม่ได้รับการประเมิน", CellScoreKind.Missing)]
    [InlineData("#N/A", CellScoreKind.Other)]
    [InlineData("ไม่มี", CellScoreKind.Other)]
    [InlineData("NaN", CellScoreKind.Other)]
    [InlineData("1,234", CellScoreKind.Other)]
    [InlineData("79,05", CellScoreKind.Other)]
    [InlineData("1.2.3", CellScoreKind.Other)]
    [InlineData("5.", CellScoreKind.Other)]
    [InlineData("1e2", CellScoreKind.Other)]
    [InlineData("0x10", CellScoreKind.Other)]
    [InlineData("ผ่าน", CellScoreKind.Other)]
    [InlineData("o14", CellScoreKind.Other)]
    public void What_is_no_score_is_not_made_one(string cell, object kind) => Assert.Equal(kind, CellScore.Read(cell, TableNames.Shipped).Kind);

    [Theory]
    [InlineData("79,05", 79.05)]
    [InlineData("๗๙,๐๕", 79.05)]
    public void A_decimal_comma_counts_where_no_comma_parts_the_cells(string cell, double expected) =>
        Assert.Equal(expected, CellScore.Read(cell, TableNames.Shipped, hasDecimalComma: true).Value);

    [Theory]
    [InlineData("๑. การปฏิบัติหน้าที่ ๘๑.๖๔ คะแนน", 81.64)]
    [InlineData("๑๐. การป้องกันการทุจริต ๑๐๐ คะแนน", 100.0)]
    [InlineData("การปฏิบัติหน้าที่", null)]
    [InlineData("ได้คะแนน", null)]
    [InlineData("๑๐๐ คะแนน", null)]
    public void A_score_behind_a_name_is_read(string cell, double? expected) => Assert.Equal(expected, CellScore.ReadAtEnd(cell, out _));
}
