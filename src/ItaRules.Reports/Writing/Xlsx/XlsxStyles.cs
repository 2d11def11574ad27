using DocumentFormat.OpenXml.Spreadsheet;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Writing.Xlsx;

/// <summary>The looks of cells in a workbook.</summary>
internal static class XlsxStyles
{
    /// <summary>The font that Thai offices write in.</summary>
    public const string FontName = "TH Sarabun New";

    private const uint DayFormat = 164;
    private const uint ScoreFormat = 165;
    private const uint CountFormat = 166;
    private const uint ChangeFormat = 167;

    /// <summary>The place of each look in the style sheet.</summary>
    public enum Look : uint
    {
        Plain,
        Words,
        Heading,
        Title,
        TableHead,
        Strong,
        Day,
        Score,
        Count,
        Change,
        Link,
        Input,
        InputDay,
        Literal,
    }

    /// <summary>Makes the style sheet.</summary>
    /// <param name="digits">The digits of the document: figures and days stay figures and days, only their look is Thai.</param>
    public static Stylesheet Create(DigitStyle digits)
    {
        // Calendar 07 is the Buddhist era and 041E Thai; D0 stands for Thai digits.
        var isThai = digits == DigitStyle.Thai;
        var (day, number) = isThai ? ("[$-D07041E]d mmm yyyy", "[$-D00041E]") : ("[$-107041E]d mmm yyyy", "");
        return new Stylesheet(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = day },
                new NumberingFormat { NumberFormatId = ScoreFormat, FormatCode = number + "0.00" },
                new NumberingFormat { NumberFormatId = CountFormat, FormatCode = number + "0" },
                new NumberingFormat { NumberFormatId = ChangeFormat, FormatCode = $"{number}+0.00;{number}-0.00;{number}0.00" }) { Count = 4 },
            new Fonts(Font(14), Font(14, isBold: true), Font(20, isBold: true), Font(14, colour: "FF0B4A8F")) { Count = 4 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Fill("FFE8EEF5"),
                Fill("FFFFF7DB")) { Count = 4 },
            new Borders(new Border(), Border()) { Count = 2 },
            new CellStyleFormats(new CellFormat { FontId = 0 }) { Count = 1 },
            new CellFormats(
                Format(0, 0, 0, 0, wraps: false),
                Format(0, 0, 1, 0),
                Format(1, 0, 0, 0),
                Format(2, 0, 0, 0),
                Format(1, 2, 1, 0, isCentred: true),
                Format(1, 0, 1, 0),
                Format(0, 0, 1, DayFormat),
                Format(0, 0, 1, ScoreFormat),
                Format(0, 0, 1, CountFormat),
                Format(0, 0, 1, ChangeFormat),
                Format(3, 0, 1, 0),
                Format(0, 3, 1, 0),
                Format(0, 3, 1, DayFormat),
                Literal()));
    }

    // A cell with a quote prefix stays words even when somebody edits it.
    private static CellFormat Literal()
    {
        var format = Format(0, 0, 1, 0);
        format.QuotePrefix = true;
        return format;
    }

    private static CellFormat Format(uint font, uint fill, uint border, uint numberFormat, bool wraps = true, bool isCentred = false) => new()
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        NumberFormatId = numberFormat,
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = fill > 0,
        ApplyBorder = border > 0,
        ApplyNumberFormat = numberFormat > 0,
        ApplyAlignment = true,
        Alignment = new Alignment
        {
            WrapText = wraps,
            Vertical = isCentred ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
            Horizontal = isCentred ? HorizontalAlignmentValues.Center : null,
        },
    };

    private static Font Font(double size, bool isBold = false, string? colour = null)
    {
        var font = new Font();
        if (isBold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        if (colour is not null)
            font.Append(new Color { Rgb = colour });
        font.Append(new FontName { Val = FontName });
        return font;
    }

    private static Fill Fill(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Border() => new(
        new LeftBorder(Line()) { Style = BorderStyleValues.Thin },
        new RightBorder(Line()) { Style = BorderStyleValues.Thin },
        new TopBorder(Line()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Line()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Line() => new() { Rgb = "FF8A8A8A" };
}
