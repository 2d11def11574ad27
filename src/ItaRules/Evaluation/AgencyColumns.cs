using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Evaluation;

/// <summary>The agencies' fields of a table, in the form in which names are compared; made when a rule first asks.</summary>
internal sealed class AgencyColumns(ScoreTable table)
{
    private readonly string?[]?[] columns = new string?[Enum.GetValues<AgencyField>().Length][];

    /// <summary>The field of one agency as names are compared; null when the sheet does not give it.</summary>
    public static string? Value(Agency agency, AgencyField field) => FieldText.Of(agency, field) is { } text ? NameText.Normalize(text) : null;

    /// <summary>A bit for each sheet of a block whose field is <paramref name="text"/>.</summary>
    public ulong Equal(int field, int firstRow, string text)
    {
        ulong bits = 0;
        var column = Column(field).AsSpan(firstRow);
        for (var i = Math.Min(column.Length, BlockMachine.BlockSize) - 1; i >= 0; i--)
            bits = (bits << 1) | (column[i] == text ? 1UL : 0);
        return bits;
    }

    /// <summary>A bit for each sheet of a block that does not give the field.</summary>
    public ulong Missing(int field, int firstRow)
    {
        ulong bits = 0;
        var column = Column(field).AsSpan(firstRow);
        for (var i = Math.Min(column.Length, BlockMachine.BlockSize) - 1; i >= 0; i--)
            bits = (bits << 1) | (column[i] is null ? 1UL : 0);
        return bits;
    }

    private string?[] Column(int field) =>
        columns[field] ??= [.. table.Sheets.Select(sheet => Value(sheet.Agency, (AgencyField)field))];
}
