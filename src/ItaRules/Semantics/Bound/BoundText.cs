using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Semantics.Bound;

/// <summary>A text with places that are filled from the sheet.</summary>
/// <param name="Parts">The parts in order.</param>
public sealed record BoundText(ImmutableArray<BoundTextPart> Parts)
{
    /// <summary>The text when nothing has to be filled in, else null.</summary>
    public string? Literal => Parts switch
    {
        [] => "",
        [BoundTextLiteral literal] => literal.Text,
        _ => null,
    };
}

/// <summary>A part of a text.</summary>
public abstract record BoundTextPart;

/// <summary>Plain words.</summary>
/// <param name="Text">The words, quotes and doubled braces already undone.</param>
public sealed record BoundTextLiteral(string Text) : BoundTextPart;

/// <summary>A number of the sheet (<c>{o14}</c>, <c>{o14 - 50}</c>); <c>{level}</c> is shown by its name.</summary>
/// <param name="Value">The number.</param>
public sealed record BoundTextValue(BoundSum Value) : BoundTextPart;

/// <summary>A field of the agency (<c>{agency name}</c>).</summary>
/// <param name="Field">The field.</param>
public sealed record BoundTextField(AgencyField Field) : BoundTextPart;

/// <summary>The code of a score (<c>{x code}</c>).</summary>
/// <param name="Score">The score.</param>
public sealed record BoundTextCode(ScoreDefinition Score) : BoundTextPart;

/// <summary>The title of a score (<c>{x title}</c>).</summary>
/// <param name="Score">The score.</param>
public sealed record BoundTextTitle(ScoreDefinition Score) : BoundTextPart;
