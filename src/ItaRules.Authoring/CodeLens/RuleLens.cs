using ItaRules.Text;

namespace ItaRules.Authoring.CodeLens;

/// <summary>What a lens on a rule tells.</summary>
public enum LensKind
{
    /// <summary>Whether the rule applies to the chosen agency, and the scores that decide.</summary>
    Chosen,

    /// <summary>To how many of all agencies the rule applies.</summary>
    AllSheets,
}

/// <summary>A line above a rule. Its text is made when it is seen: <see cref="CodeLensService.Describe"/>.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Span">The rule's name, or its first word when it has none.</param>
/// <param name="Rule">The name of the rule, which finds it again.</param>
public sealed record RuleLens(LensKind Kind, TextSpan Span, string Rule);
