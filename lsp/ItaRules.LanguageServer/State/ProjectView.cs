using ItaRules.Authoring;
using ItaRules.Diagnostics;
using ItaRules.LanguageServer.Documents;
using ItaRules.Syntax;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.LanguageServer.State;

/// <summary>One project as an answer sees it: what it says at the moment of the question, in the reader's language and the client's positions.</summary>
/// <param name="State">The moment.</param>
/// <param name="Root">The absolute path of the folder of <c>ita.json</c>, or of a rule file by itself.</param>
/// <param name="IsFolder">Whether it is the project of a folder with <c>ita.json</c>.</param>
/// <param name="Loaded">The project.</param>
internal sealed record ProjectView(ServerState State, string Root, bool IsFolder, Project Loaded)
{
    /// <summary>What it says.</summary>
    public ProjectSnapshot Snapshot => Loaded.Current;

    /// <summary>The language of every text that the reader sees: the chosen one, else the project's own.</summary>
    public Language Language => State.ChosenLanguage ?? Snapshot.Settings.Settings.Language ?? State.Language;

    /// <summary>The address of the folder of <c>ita.json</c>; null for a rule file by itself.</summary>
    public Lsp.DocumentUri? Folder => IsFolder ? Lsp.DocumentUri.FromFilePath(Root) : null;

    /// <summary>The rule files, those that came in by <c>use</c> too.</summary>
    public IEnumerable<DocumentView> Files => Snapshot.Compilation.Files.Select(file => Of(file.Tree));

    /// <summary>One of the rule files.</summary>
    /// <exception cref="ArgumentException">The tree is not of this project.</exception>
    public DocumentView Of(SyntaxTree tree) => new(this, new AuthoringContext(Snapshot.Compilation.GetSemanticModel(tree), Snapshot.Scores.View, Language));

    /// <summary>The address of a file that the project names so, as the client spells it when it has it open.</summary>
    /// <param name="shown">The name, as in <see cref="Location.Path"/>.</param>
    public Lsp.DocumentUri AddressOf(string shown) => State.AddressOf(PathOf(shown));

    /// <summary>The absolute path of a file that the project names so.</summary>
    /// <param name="shown">The name, as in <see cref="Location.Path"/>.</param>
    public string PathOf(string shown) => Snapshot.Settings.Paths.Find(shown);

    /// <summary>The open document of a file that the project names so; null when it is not open.</summary>
    /// <param name="shown">The name, as in <see cref="Location.Path"/>.</param>
    public OpenDocument? DocumentOf(string shown) => State.Projects.DocumentAt(PathOf(shown));

    /// <summary>A place in one of the rule files.</summary>
    public Lsp.Location ToLocation(SourceText text, TextSpan span) => new(AddressOf(text.Path), State.Encoding.ToRange(text, span));

    /// <summary>A place in one of the rule files.</summary>
    public Lsp.Location ToLocation(SourceLocation location) => ToLocation(location.Source, location.Span);

    /// <summary>Changes of several files, in the form that the client takes.</summary>
    public Lsp.WorkspaceEdit ToWorkspaceEdit(params IEnumerable<FileChanges> changes)
    {
        var edits = changes.Where(file => !file.Changes.IsEmpty).Select(file => (Address: AddressOf(file.Tree.Path), DocumentOf(file.Tree.Path)?.Version, Edits: Of(file.Tree).ToEdits(file.Changes)));
        return State.Client.VersionedEdits
            ? new Lsp.WorkspaceEdit
            {
                DocumentChanges = [.. edits.Select(file => new Lsp.TextDocumentEdit(new Lsp.OptionalVersionedTextDocumentIdentifier(file.Address, file.Version), file.Edits))],
            }
            : new Lsp.WorkspaceEdit { Changes = edits.ToDictionary(file => file.Address.Text, file => file.Edits) };
    }
}
