using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ItaRules.Reports.Writing.Docx;

/// <summary>What a document of our own has besides its text: Thai as the language of complex scripts, and fonts that may stand in.</summary>
internal static class DocxSettings
{
    /// <summary>The fonts that are the same letters under other names, for machines that lack the first.</summary>
    private const string StandIns = "TH SarabunPSK,TH Sarabun PSK,Sarabun,Laksaman";

    /// <summary>Adds settings and fonts.</summary>
    public static void Add(MainDocumentPart main)
    {
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
            new Zoom { Percent = "100" },
            new DefaultTabStop { Val = 567 },
            new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }),
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
            new ThemeFontLanguages { Val = "en-US", Bidi = "th-TH" });
        main.AddNewPart<FootnotesPart>().Footnotes = DocxFootnotes.Separators();
        main.AddNewPart<FontTablePart>().Fonts = new Fonts(
            new Font(
                new AltName { Val = StandIns },
                new Panose1Number { Val = "020B0500040200020003" },
                new FontCharSet { Val = "DE" },
                new FontFamily { Val = FontFamilyValues.Swiss },
                new Pitch { Val = FontPitchValues.Variable }) { Name = "TH Sarabun New" });
    }
}
