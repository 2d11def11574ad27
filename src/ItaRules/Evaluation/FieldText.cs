using ItaRules.Scores;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>What a sheet says of its agency.</summary>
internal static class FieldText
{
    /// <summary>The field as the sheet gives it, for the type its id; null when the sheet does not give it.</summary>
    public static string? Of(Agency agency, AgencyField field)
    {
        var text = field switch
        {
            AgencyField.Name => agency.Name,
            AgencyField.Type => agency.Type,
            AgencyField.District => agency.District,
            _ => agency.Province,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}
