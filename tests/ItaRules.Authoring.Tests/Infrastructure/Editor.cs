using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;

namespace ItaRules.Authoring.Tests.Infrastructure;

/// <summary>A rule file as it lies open before somebody: its marks, the other files of its project, and scores of 2568.</summary>
internal sealed class Editor
{
    private static readonly ImmutableDictionary<string, UseResolution> uses = ImmutableDictionary.CreateRange<string, UseResolution>(
        [new("this-file.ita", UseResolution.Circular), new("empty-folder", UseResolution.Empty)]);

    private Editor(AnnotatedText annotated, AuthoringContext context)
    {
        Annotated = annotated;
        Context = context;
    }

    /// <summary>The edition of all scores.</summary>
    public static Edition Edition { get; } = CatalogFiles.Shipped.Find(2568)!;

    /// <summary>The source with its marks taken out.</summary>
    public AnnotatedText Annotated { get; }

    /// <summary>What services are asked about.</summary>
    public AuthoringContext Context { get; }

    /// <summary>The place of the only mark.</summary>
    public int Position => Annotated.Position;

    /// <summary>The place of the only empty mark, the cursor, beside marked stretches.</summary>
    public int Cursor => Annotated.Spans.Single(span => span.IsEmpty).Start;

    /// <summary>The marked stretches that are not empty.</summary>
    public IEnumerable<TextSpan> Marked => Annotated.Spans.Where(span => !span.IsEmpty);

    /// <summary>
    /// Opens a source with marks (<c>[||]</c> is the cursor) as <c>a.ita</c>, without scores, for an English reader. A use of <c>this-file.ita</c> leads back to the file,
    /// one of <c>empty-folder</c> to nothing, and there are no others.
    /// </summary>
    /// <param name="annotated">The source.</param>
    /// <param name="others">The other files of the project: <c>b.ita</c> and so on.</param>
    public static Editor Open(string annotated, params string[] others)
    {
        var source = AnnotatedText.Parse(annotated);
        var files = new[] { source.Text }.Concat(others).Select((text, i) => new RuleFile(SyntaxTree.Parse(text, $"{(char)('a' + i)}.ita")) { Uses = uses }).ToArray();
        var compilation = Compilation.Create(files, CatalogFiles.Shipped, new CompilationOptions { EditionYear = Edition.Year });
        return new Editor(source, new AuthoringContext(compilation.GetSemanticModel(files[0].Tree), ScoreView.Empty, Language.English));
    }

    /// <summary>The same for a Thai reader.</summary>
    public Editor InThai() => new(Annotated, Context with { Language = Language.Thai });

    /// <summary>The same with sheets beside it, of which the first is chosen.</summary>
    public Editor With(params ScoreSheet[] sheets) => new(Annotated, Context with { Scores = new ScoreView([new ScoreYear(new ScoreTable(Edition, [.. sheets]))]) });

    /// <summary>The same with a file that came in by a <c>use</c> of the open one.</summary>
    /// <param name="use">The text of the <c>use</c>.</param>
    /// <param name="path">The file's name.</param>
    /// <param name="text">The file.</param>
    public Editor Using(string use, string path, string text)
    {
        var files = Context.Compilation.Files;
        var main = files.Single(file => file.Tree == Context.Tree);
        var paths = main.Uses.TryGetValue(use, out var before) ? before.Paths.Add(path) : [path];
        var used = new RuleFile(SyntaxTree.Parse(text, path)) { UseDepth = 1, UsedAs = use };
        var all = files.Replace(main, main with { Uses = main.Uses.SetItem(use, UseResolution.Found(paths)) }).Add(used);
        var compilation = Context.Compilation.WithFiles(all);
        return new Editor(Annotated, Context with { Model = compilation.GetSemanticModel(Context.Tree) });
    }

    /// <summary>A sheet with these scores, by the codes that rules write (<c>o14</c>, <c>OIT</c>, <c>indicator 9</c>, <c>total</c>).</summary>
    public static ScoreSheet Sheet(string agency, params (string Code, double Value)[] scores)
    {
        var reported = Enumerable.Repeat(double.NaN, Edition.Scores.Length).ToArray();
        foreach (var (code, value) in scores)
            reported[Edition.Scores.Single(score => string.Equals(score.RuleCode, code, StringComparison.OrdinalIgnoreCase)).Ordinal] = value;
        return new ScoreSheet(Edition, Agency.Unnamed with { Name = agency }, reported);
    }

    /// <summary>The file after changes.</summary>
    public static string After(FileChanges changes) => Apply(changes.Tree.Text.Content, changes.Changes);

    /// <summary>A text after changes, all of which are of the text as it stands.</summary>
    public static string Apply(string text, IEnumerable<TextChange> changes)
    {
        // From the end on; of two in one place the first stands before the second.
        foreach (var change in changes.OrderBy(change => change.Span.Start).Reverse())
            text = string.Concat(text.AsSpan(0, change.Span.Start), change.NewText, text.AsSpan(change.Span.End));
        return text;
    }
}
