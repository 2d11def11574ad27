using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>Parameters of <c>textDocument/codeAction</c>.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context) : IDocumentParams;

/// <summary>What is to be acted on.</summary>
internal sealed record CodeActionContext(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<string>? Only = null);

/// <summary>One action.</summary>
internal sealed record CodeAction(string Title)
{
    /// <summary>Its <see cref="CodeActionKind"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>The findings that it mends.</summary>
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    /// <summary>Whether it is the one to take without asking.</summary>
    public bool? IsPreferred { get; init; }

    /// <summary>What it changes.</summary>
    public WorkspaceEdit? Edit { get; init; }

    /// <summary>What runs after the edit.</summary>
    public Command? Command { get; init; }

    /// <summary>What the client gives back when it asks for the edit.</summary>
    public JToken? Data { get; init; }
}

/// <summary>Kinds of actions.</summary>
internal static class CodeActionKind
{
    /// <summary>Mends a finding.</summary>
    public const string QuickFix = "quickfix";

    /// <summary>Changes the form, not the meaning.</summary>
    public const string Refactor = "refactor";

    /// <summary>Changes the whole file.</summary>
    public const string Source = "source";

    /// <summary>Mends all that can be mended safely.</summary>
    public const string SourceFixAll = "source.fixAll";
}
