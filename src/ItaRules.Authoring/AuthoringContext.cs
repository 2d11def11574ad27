using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring;

/// <summary>
/// What an editor service is asked about: one rule file with what it means, the scores that stand beside it, and the language of the reader.
/// Immutable; every service may be asked on any thread.
/// </summary>
/// <param name="Model">The file with what its names and expressions mean.</param>
/// <param name="Scores">The scores; <see cref="ScoreView.Empty"/> when there are none.</param>
/// <param name="Language">The language of the texts that the reader sees. It is not the language of the file's keywords.</param>
public sealed record AuthoringContext(SemanticModel Model, ScoreView Scores, Language Language)
{
    /// <summary>The file.</summary>
    public SyntaxTree Tree => Model.Tree;

    /// <summary>All files.</summary>
    public Compilation Compilation => Model.Compilation;

    /// <summary>The edition in which the file is read; null when the file names one that is not known.</summary>
    public Edition? Edition => Model.Edition;

    /// <summary>The language in which words are put into the file: the one that its author writes, else the reader's.</summary>
    public Language FileLanguage => Authoring.FileLanguage.Of(Tree, Language);
}
