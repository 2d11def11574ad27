namespace ItaRules.Syntax;

/// <summary>A token before which others were passed over. A class of its own, so that the many tokens without such a thing need no room for it.</summary>
internal sealed class TokenAfterSkipped(
    SkippedTokensSyntax skipped, SyntaxKind kind, int fullStart, int start, int end, int fullEnd, bool isMissing, bool hasError)
    : SyntaxToken(kind, fullStart, start, end, fullEnd, isMissing, hasError)
{
    internal override SkippedTokensSyntax SkippedBefore => skipped;
}
