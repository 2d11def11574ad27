using System.Collections.Immutable;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Names;

/// <summary>The files that a <c>use</c> brought in.</summary>
/// <param name="Span">The text that names them.</param>
/// <param name="Files">The files, in the order in which they were brought in.</param>
internal sealed record UsedFiles(TextSpan Span, ImmutableArray<RuleFile> Files)
{
    /// <summary>The files that the <c>use</c> at <paramref name="position"/> brought in; null where none stands.</summary>
    public static UsedFiles? At(AuthoringContext context, int position)
    {
        foreach (var place in (int[])[position, position - 1])
        {
            if (place >= 0 && context.Tree.FindToken(place).Parent is UseDeclarationSyntax use && context.Tree.SpanOf(use.Path).Touches(position))
                return Of(context, use);
        }

        return null;
    }

    /// <summary>The files that <paramref name="use"/> brought in; none where it led to nothing.</summary>
    public static UsedFiles Of(AuthoringContext context, UseDeclarationSyntax use)
    {
        var uses = DeclaredName.FileOf(context.Compilation, context.Tree).Uses;
        var paths = uses.TryGetValue(use.Path.ValueText, out var resolution) ? resolution.Paths : [];
        return new UsedFiles(context.Tree.SpanOf(use.Path), [.. paths.SelectMany(path => context.Compilation.Files.Where(file => file.Path == path))]);
    }
}
