namespace ItaRules.Text;

/// <summary>A place in a text by line and character, both from 0; characters are UTF-16 code units, as the editors' protocol counts them.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">UTF-16 code units from the start of the line.</param>
public readonly record struct LinePosition(int Line, int Character);
