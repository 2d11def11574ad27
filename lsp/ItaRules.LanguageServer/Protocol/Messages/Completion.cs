using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>Parameters of <c>textDocument/completion</c>.</summary>
internal sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position, CompletionContext? Context = null) : IPositionParams;

/// <summary>How completion was asked for.</summary>
internal sealed record CompletionContext(CompletionTriggerKind TriggerKind, string? TriggerCharacter = null);

/// <summary>How completion was asked for.</summary>
internal enum CompletionTriggerKind
{
    /// <summary>By a key, or by typing a word.</summary>
    Invoked = 1,

    /// <summary>By a character that the server named.</summary>
    TriggerCharacter = 2,

    /// <summary>Because the list was not complete.</summary>
    TriggerForIncompleteCompletions = 3,
}

/// <summary>What can stand at a place.</summary>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items, CompletionItemDefaults? ItemDefaults = null);

/// <summary>What holds for all items that do not say otherwise.</summary>
internal sealed record CompletionItemDefaults(Range? EditRange = null, InsertTextFormat? InsertTextFormat = null, JToken? Data = null);

/// <summary>One proposal; also the parameters and the result of <c>completionItem/resolve</c>.</summary>
internal sealed record CompletionItem(string Label)
{
    /// <summary>What stands beside the label.</summary>
    public CompletionItemLabelDetails? LabelDetails { get; init; }

    /// <summary>Its icon.</summary>
    public CompletionItemKind? Kind { get; init; }

    /// <summary>One line about it.</summary>
    public string? Detail { get; init; }

    /// <summary>More about it.</summary>
    public MarkupContent? Documentation { get; init; }

    /// <summary>Whether it is chosen at first.</summary>
    public bool? Preselect { get; init; }

    /// <summary>Its place in the list, when not by label.</summary>
    public string? SortText { get; init; }

    /// <summary>What the typed word is compared with, when not the label.</summary>
    public string? FilterText { get; init; }

    /// <summary>What is inserted, when not the label and no edit is given.</summary>
    public string? InsertText { get; init; }

    /// <summary>Whether the inserted text is a snippet.</summary>
    public InsertTextFormat? InsertTextFormat { get; init; }

    /// <summary>What is replaced by what.</summary>
    public TextEdit? TextEdit { get; init; }

    /// <summary>The text where <see cref="CompletionItemDefaults.EditRange"/> says what is replaced.</summary>
    public string? TextEditText { get; init; }

    /// <summary>Edits elsewhere that belong to it.</summary>
    public IReadOnlyList<TextEdit>? AdditionalTextEdits { get; init; }

    /// <summary>Characters that accept it when typed.</summary>
    public IReadOnlyList<string>? CommitCharacters { get; init; }

    /// <summary>What runs after it was inserted.</summary>
    public Command? Command { get; init; }

    /// <summary>What the client gives back when it asks for the rest.</summary>
    public JToken? Data { get; init; }
}

/// <summary>What stands beside a label.</summary>
internal sealed record CompletionItemLabelDetails(string? Detail = null, string? Description = null);

/// <summary>Whether an inserted text is a snippet.</summary>
internal enum InsertTextFormat
{
    /// <summary>As it is.</summary>
    PlainText = 1,

    /// <summary>With places to fill in.</summary>
    Snippet = 2,
}

/// <summary>Icons of proposals.</summary>
internal enum CompletionItemKind
{
    /// <summary>Text.</summary>
    Text = 1,

    /// <summary>Method.</summary>
    Method = 2,

    /// <summary>Function.</summary>
    Function = 3,

    /// <summary>Constructor.</summary>
    Constructor = 4,

    /// <summary>Field.</summary>
    Field = 5,

    /// <summary>Variable.</summary>
    Variable = 6,

    /// <summary>Class.</summary>
    Class = 7,

    /// <summary>Interface.</summary>
    Interface = 8,

    /// <summary>Module.</summary>
    Module = 9,

    /// <summary>Property.</summary>
    Property = 10,

    /// <summary>Unit.</summary>
    Unit = 11,

    /// <summary>Value.</summary>
    Value = 12,

    /// <summary>Enumeration.</summary>
    Enum = 13,

    /// <summary>Keyword.</summary>
    Keyword = 14,

    /// <summary>Snippet.</summary>
    Snippet = 15,

    /// <summary>Colour.</summary>
    Color = 16,

    /// <summary>File.</summary>
    File = 17,

    /// <summary>Reference.</summary>
    Reference = 18,

    /// <summary>Folder.</summary>
    Folder = 19,

    /// <summary>Member of an enumeration.</summary>
    EnumMember = 20,

    /// <summary>Constant.</summary>
    Constant = 21,

    /// <summary>Structure.</summary>
    Struct = 22,

    /// <summary>Event.</summary>
    Event = 23,

    /// <summary>Operator.</summary>
    Operator = 24,

    /// <summary>Type parameter.</summary>
    TypeParameter = 25,
}
