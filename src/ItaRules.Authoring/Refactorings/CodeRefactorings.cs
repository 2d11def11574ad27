using System.Collections.Immutable;
using ItaRules.Authoring.Fixes;
using ItaRules.Text;

namespace ItaRules.Authoring.Refactorings;

/// <summary>All ways to write rules differently.</summary>
public static class CodeRefactorings
{
    private static readonly ImmutableArray<ICodeRefactoring> ofPlace = [new NameRule(), new NameCondition(), new WordsOrSigns()];
    private static readonly ImmutableArray<ICodeRefactoring> ofFile = [new TurnLanguage(), new LayOutFile()];

    /// <summary>What can be done at a place of a file.</summary>
    /// <param name="context">The file.</param>
    /// <param name="selection">What is selected; empty at the cursor.</param>
    public static ImmutableArray<CodeChange> Of(AuthoringContext context, TextSpan selection) => [.. ofPlace.SelectMany(one => one.Propose(context, selection))];

    /// <summary>What can be done with the whole file.</summary>
    /// <param name="context">The file.</param>
    public static ImmutableArray<CodeChange> OfFile(AuthoringContext context) => [.. ofFile.SelectMany(one => one.Propose(context, default))];
}
