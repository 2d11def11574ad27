using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax.Parsing;
using ItaRules.Text;

namespace ItaRules.Syntax;

/// <summary>The immutable tree of one rule file: its text and its blocks, each at its place. Every character of the file is in it.</summary>
public sealed class SyntaxTree
{
    private readonly ImmutableArray<int> starts;
    private readonly Lazy<Dictionary<SyntaxBlock, int>> startByBlock;
    private readonly Lazy<ImmutableArray<DeclarationSyntax>> declarations;
    private readonly Lazy<ImmutableArray<Diagnostic>> diagnostics;

    private SyntaxTree(SourceText text, ImmutableArray<SyntaxBlock> blocks)
    {
        Text = text;
        Blocks = blocks;
        starts = PlaceBlocks(blocks);
        startByBlock = new Lazy<Dictionary<SyntaxBlock, int>>(IndexBlocks);
        declarations = new Lazy<ImmutableArray<DeclarationSyntax>>(() => [.. Blocks.SelectMany(block => block.Declarations)]);
        diagnostics = new Lazy<ImmutableArray<Diagnostic>>(() => [.. CollectDiagnostics()]);
    }

    /// <summary>The text it was made from.</summary>
    public SourceText Text { get; }

    /// <summary>The file's name as shown in messages.</summary>
    public string Path => Text.Path;

    /// <summary>The blocks in order. Each stands in this tree once; after an edit the blocks whose text is the same are the same objects in the new tree.</summary>
    public ImmutableArray<SyntaxBlock> Blocks { get; }

    /// <summary>All declarations, in the order of the file.</summary>
    public ImmutableArray<DeclarationSyntax> Declarations => declarations.Value;

    /// <summary>What is wrong with words and syntax, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.Value;

    /// <summary>The end of the file; comments after the last declaration stand before it.</summary>
    public SyntaxToken EndOfFileToken => Blocks[^1].EndOfFileToken!;

    /// <summary>The tree of <paramref name="text"/>. Nothing in a text makes it fail: what is wrong is in <see cref="Diagnostics"/>.</summary>
    public static SyntaxTree Parse(SourceText text) => new(text, FileParser.Parse(text.Content, []));

    /// <summary>The tree of <paramref name="content"/>, in a file named <paramref name="path"/>.</summary>
    public static SyntaxTree Parse(string content, string path = "") => Parse(new SourceText(content, path));

    /// <summary>The tree after <paramref name="change"/>. Blocks that the change does not touch are taken over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The change lies outside the text.</exception>
    public SyntaxTree WithChange(TextChange change)
    {
        SourceText text = Text.WithChange(change);
        return new SyntaxTree(text, FileParser.Parse(text.Content, Blocks, starts, change));
    }

    /// <summary>The tree of <paramref name="text"/>, which takes over the blocks around what differs.</summary>
    public SyntaxTree WithText(SourceText text) => new(text, FileParser.Parse(text.Content, Blocks, starts, TextChange.Between(Text.Content, text.Content)));

    /// <summary>Where <paramref name="element"/> stands in the file, without the trivia around it.</summary>
    /// <exception cref="ArgumentException">The element is not of this tree.</exception>
    public TextSpan SpanOf(SyntaxElement element) => element.SpanInBlock.Shift(StartOf(element));

    /// <summary>Where <paramref name="element"/> stands in the file, with the trivia around it.</summary>
    /// <exception cref="ArgumentException">The element is not of this tree.</exception>
    public TextSpan FullSpanOf(SyntaxElement element) => element.FullSpanInBlock.Shift(StartOf(element));

    /// <summary>Where <paramref name="element"/> stands, as messages name it.</summary>
    /// <exception cref="ArgumentException">The element is not of this tree.</exception>
    public SourceLocation LocationOf(SyntaxElement element) => new(Text, SpanOf(element));

    /// <summary>Whether <paramref name="element"/> is of this tree.</summary>
    public bool Contains(SyntaxElement element) => startByBlock.Value.ContainsKey(element.Block);

    /// <summary>The block whose characters include <paramref name="position"/>; at the end of the file the last one.</summary>
    public SyntaxBlock FindBlock(int position) => Blocks[FindBlockIndex(position)];

    /// <summary>
    /// The token whose full text includes <paramref name="position"/>, skipped ones too, never a missing one; at the end of the file its end token.
    /// </summary>
    /// <param name="position">A place in the file; outside it counts as its nearer end.</param>
    /// <param name="insideTexts">Whether a token in the hole of a text is found rather than the text around it.</param>
    public SyntaxToken FindToken(int position, bool insideTexts = false)
    {
        int index = FindBlockIndex(position);
        return TokenFinder.Find(Blocks[index], Math.Clamp(position, 0, Text.Length) - starts[index], insideTexts);
    }

    /// <summary>
    /// The kinds of tokens that the grammar would take at <paramref name="position"/>; a word that the place touches counts as not yet written.
    /// Empty inside a text or a comment; in the hole of a text, what can stand there.
    /// </summary>
    public IReadOnlySet<SyntaxKind> GetExpectedKinds(int position) => ExpectationFinder.Find(this, position);

    /// <summary>All tokens in the order of the file, missing and skipped ones too. Their full texts joined are the text.</summary>
    public IEnumerable<SyntaxToken> DescendantTokens() => Blocks.SelectMany(block => block.DescendantTokens());

    private static ImmutableArray<int> PlaceBlocks(ImmutableArray<SyntaxBlock> blocks)
    {
        ImmutableArray<int>.Builder places = ImmutableArray.CreateBuilder<int>(blocks.Length);
        int start = 0;
        foreach (SyntaxBlock block in blocks)
        {
            places.Add(start);
            start += block.Text.Length;
        }

        return places.MoveToImmutable();
    }

    private int StartOf(SyntaxElement element) =>
        startByBlock.Value.TryGetValue(element.Block, out int start) ? start : throw new ArgumentException("The element is not of this tree.", nameof(element));

    private int FindBlockIndex(int position)
    {
        int found = starts.BinarySearch(Math.Clamp(position, 0, Text.Length));
        return found >= 0 ? LastAt(found) : ~found - 1;
    }

    // The block of the end of the file may be empty, and then begins where the file ends.
    private int LastAt(int index)
    {
        while (index + 1 < starts.Length && starts[index + 1] == starts[index])
        {
            index++;
        }

        return index;
    }

    private Dictionary<SyntaxBlock, int> IndexBlocks()
    {
        Dictionary<SyntaxBlock, int> index = new(Blocks.Length, ReferenceEqualityComparer.Instance);
        for (int block = 0; block < Blocks.Length; block++)
        {
            index.Add(Blocks[block], starts[block]);
        }

        return index;
    }

    private IEnumerable<Diagnostic> CollectDiagnostics()
    {
        for (int block = 0; block < Blocks.Length; block++)
        {
            foreach (SyntaxDiagnostic diagnostic in Blocks[block].Diagnostics)
            {
                yield return new Diagnostic(
                    diagnostic.Descriptor,
                    new SourceLocation(Text, diagnostic.SpanInBlock.Shift(starts[block])),
                    diagnostic.Arguments);
            }
        }
    }
}
