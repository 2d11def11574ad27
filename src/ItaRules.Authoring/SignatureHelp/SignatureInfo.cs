using System.Collections.Immutable;

namespace ItaRules.Authoring.SignatureHelp;

/// <summary>The forms that a part of a rule can have, and where in them the cursor is.</summary>
/// <param name="Forms">The forms; at least one.</param>
/// <param name="ActiveForm">The place of the form that is being written.</param>
/// <param name="ActivePart">The place of the part of that form that is being written.</param>
public sealed record SignatureInfo(ImmutableArray<SignatureForm> Forms, int ActiveForm, int ActivePart);

/// <summary>How a part of a rule is written: keywords in the language of the file, what is filled in between ‹ and › in the reader's.</summary>
/// <param name="Parts">The parts in order; what may be left out stands in brackets.</param>
/// <param name="Meaning">What it is for.</param>
public sealed record SignatureForm(ImmutableArray<SignaturePart> Parts, string Meaning)
{
    /// <summary>The whole form on one line; every part's label stands in it.</summary>
    public string Label => string.Join(' ', Parts.Select(part => part.Label));
}

/// <summary>A part of a form.</summary>
/// <param name="Label">How it is written.</param>
/// <param name="Meaning">What it is for; null when the form says it.</param>
public sealed record SignaturePart(string Label, string? Meaning);
