using ItaRules.Authoring;
using ItaRules.LanguageServer.Documents;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.LanguageServer.State;

/// <summary>One rule file as an answer sees it, open or not: what it means at the moment of the question, with places as the client counts.</summary>
/// <param name="Project">The project that it is in.</param>
/// <param name="Context">What the editor services are asked about.</param>
internal sealed record DocumentView(ProjectView Project, AuthoringContext Context)
{
    /// <summary>The moment.</summary>
    public ServerState State => Project.State;

    /// <summary>What the client can do.</summary>
    public Lsp.ClientCapabilities Client => State.Client;

    /// <summary>The file.</summary>
    public SyntaxTree Tree => Context.Tree;

    /// <summary>The address, as the client spells it.</summary>
    public Lsp.DocumentUri Uri => Project.AddressOf(Tree.Path);

    /// <summary>The absolute path.</summary>
    public string Path => Project.PathOf(Tree.Path);

    /// <summary>The open document; null when the file is not open.</summary>
    public OpenDocument? Document => Project.DocumentOf(Tree.Path);

    /// <summary>The index in the text of a place as the client counts.</summary>
    public int ToIndex(Lsp.Position position) => State.Encoding.ToIndex(Tree.Text, position);

    /// <summary>The stretch of the text of a range as the client counts.</summary>
    public TextSpan ToSpan(Lsp.Range range) => State.Encoding.ToSpan(Tree.Text, range);

    /// <summary>A place as the client counts.</summary>
    public Lsp.Position ToPosition(int index) => State.Encoding.ToPosition(Tree.Text, index);

    /// <summary>A stretch as the client counts.</summary>
    public Lsp.Range ToRange(TextSpan span) => State.Encoding.ToRange(Tree.Text, span);

    /// <summary>Where an element of this file stands, as the client counts.</summary>
    public Lsp.Range ToRange(SyntaxElement element) => ToRange(Tree.SpanOf(element));

    /// <summary>Changes of this file.</summary>
    public IReadOnlyList<Lsp.TextEdit> ToEdits(IEnumerable<TextChange> changes) => [.. changes.Select(change => new Lsp.TextEdit(ToRange(change.Span), change.NewText))];
}
