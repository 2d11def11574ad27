using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes;

/// <summary>A message that is to be mended, in the file where it stands.</summary>
/// <param name="Authoring">The file.</param>
/// <param name="Diagnostic">The message; it stands in this file.</param>
public sealed record FixContext(AuthoringContext Authoring, Diagnostic Diagnostic)
{
    /// <summary>The file.</summary>
    public SyntaxTree Tree => Authoring.Tree;

    /// <summary>Where the message stands.</summary>
    public TextSpan Span => ((SourceLocation)Diagnostic.Location).Span;

    /// <summary>The characters there.</summary>
    public string Written => Tree.Text.ToString(Span);

    /// <summary>The language in which words are put in: that of the declaration, for a file may mix both.</summary>
    public Language FileLanguage => ItaRules.Authoring.FileLanguage.At(Tree, Span.Start, Authoring.Language);

    /// <summary>The token where the message begins, also one inside a text.</summary>
    public SyntaxToken Token => Tree.FindToken(Span.Start, insideTexts: true);

    /// <summary>The nearest node of a kind that holds the whole place of the message; null when there is none.</summary>
    public T? Around<T>()
        where T : SyntaxNode => Token.Ancestors().OfType<T>().FirstOrDefault(node => Tree.SpanOf(node).Contains(Span));

    /// <summary>The widest node of a kind that stands exactly at the place of the message; null when there is none.</summary>
    public T? At<T>()
        where T : SyntaxNode => Token.Ancestors().OfType<T>().LastOrDefault(node => Tree.SpanOf(node) == Span);

    /// <summary>How a keyword is written in this file.</summary>
    public string Word(SyntaxKind kind) => SyntaxFacts.GetText(kind, FileLanguage)!;

    /// <summary>Changes to this file that need not be asked about.</summary>
    public CodeChange Safe(LocalizedText title, params ImmutableArray<TextChange> changes) => Offer(title, changes) with { IsSafe = true };

    /// <summary>Changes to this file that the author has to choose.</summary>
    public CodeChange Offer(LocalizedText title, params ImmutableArray<TextChange> changes) => new(title, [new FileChanges(Tree, changes)]);
}
