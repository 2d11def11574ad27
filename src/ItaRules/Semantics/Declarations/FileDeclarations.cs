using System.Collections.Immutable;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>What one tree declares, by kind, and the owners and measures that it names. Depends on nothing but the tree, so it outlives edits of other files.</summary>
internal sealed class FileDeclarations
{
    public FileDeclarations(SyntaxTree tree)
    {
        Tree = tree;
        All = tree.Declarations;
        Editions = [.. All.OfType<EditionDeclarationSyntax>()];
        Uses = [.. All.OfType<UseDeclarationSyntax>()];
        Owners = [.. All.OfType<OwnerDeclarationSyntax>()];
        Measures = [.. All.OfType<MeasureDeclarationSyntax>()];
        Assigns = [.. All.OfType<AssignDeclarationSyntax>()];
        Definitions = [.. All.Where(declaration => declaration is LetDeclarationSyntax or DefineDeclarationSyntax)];
        Rules = [.. All.OfType<RuleDeclarationSyntax>()];

        var labels = new LabelUseCollector();
        foreach (var declaration in All)
            labels.Collect(declaration);
        OwnerLabels = labels.Owners.ToImmutable();
        MeasureLabels = labels.Measures.ToImmutable();
        ExpectedMeasureLabels = labels.ExpectedMeasures.ToImmutable();
        RecommendsByScore = labels.RecommendsByScore;
        Expects = labels.Expects;
    }

    public SyntaxTree Tree { get; }

    public ImmutableArray<DeclarationSyntax> All { get; }

    public ImmutableArray<EditionDeclarationSyntax> Editions { get; }

    public ImmutableArray<UseDeclarationSyntax> Uses { get; }

    public ImmutableArray<OwnerDeclarationSyntax> Owners { get; }

    public ImmutableArray<MeasureDeclarationSyntax> Measures { get; }

    public ImmutableArray<AssignDeclarationSyntax> Assigns { get; }

    /// <summary>The lets and defines, which share one set of names.</summary>
    public ImmutableArray<DeclarationSyntax> Definitions { get; }

    public ImmutableArray<RuleDeclarationSyntax> Rules { get; }

    /// <summary>Every place that names an owner, its declaration apart.</summary>
    public ImmutableArray<LabelSyntax> OwnerLabels { get; }

    /// <summary>Every place that recommends a measure by its name.</summary>
    public ImmutableArray<LabelSyntax> MeasureLabels { get; }

    /// <summary>Every place that promises something of a measure by its name; no use of it.</summary>
    public ImmutableArray<LabelSyntax> ExpectedMeasureLabels { get; }

    /// <summary>Whether a rule recommends whatever measures answer a score.</summary>
    public bool RecommendsByScore { get; }

    /// <summary>Whether a rule promises something (<c>expect</c>).</summary>
    public bool Expects { get; }

    /// <summary>The name of a let or define.</summary>
    public static SyntaxToken NameOf(DeclarationSyntax definition) => definition switch
    {
        LetDeclarationSyntax let => let.Name,
        DefineDeclarationSyntax define => define.Name,
        _ => throw new ArgumentException("Neither a let nor a define.", nameof(definition)),
    };
}
