namespace ItaRules.Syntax.Parsing;

/// <summary>How deep parentheses and else-ifs may lie in one another, so that every visitor may recurse.</summary>
internal static class Nesting
{
    public const int Limit = 100;
}
