using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>The agency's fields by name, and what they say.</summary>
internal static class FieldName
{
    public static string Of(AgencyField field, Language language) => (field switch
    {
        AgencyField.Name => new LocalizedText("ชื่อหน่วยงาน", "the agency's name"),
        AgencyField.Type => new LocalizedText("ประเภทหน่วยงาน", "the agency's type"),
        AgencyField.District => new LocalizedText("อำเภอ", "the district"),
        _ => new LocalizedText("จังหวัด", "the province"),
    }).In(language);

    /// <summary>A field's text as readers know it: a type by its name and not its id.</summary>
    public static string Value(AgencyField field, string text, Language language) =>
        field == AgencyField.Type && AgencyType.Find(text) is { } type ? type.Title.In(language) : text;

    public static LocalizedText NotGiven { get; } = new("ไม่ระบุ", "not given");
}
