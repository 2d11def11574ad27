using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>How much a message matters.</summary>
internal enum MessageType
{
    /// <summary>An error.</summary>
    Error = 1,

    /// <summary>A warning.</summary>
    Warning = 2,

    /// <summary>Good to know.</summary>
    Info = 3,

    /// <summary>For those who look after the program.</summary>
    Log = 4,
}

/// <summary>Parameters of <c>window/logMessage</c>.</summary>
internal sealed record LogMessageParams(MessageType Type, string Message);

/// <summary>Parameters of <c>window/showMessage</c>.</summary>
internal sealed record ShowMessageParams(MessageType Type, string Message);

/// <summary>Parameters of <c>window/showMessageRequest</c>.</summary>
internal sealed record ShowMessageRequestParams(MessageType Type, string Message, IReadOnlyList<MessageActionItem> Actions);

/// <summary>An answer that the person can choose.</summary>
internal sealed record MessageActionItem(string Title);

/// <summary>Parameters of <c>window/showDocument</c>.</summary>
internal sealed record ShowDocumentParams(DocumentUri Uri, bool? External = null, bool? TakeFocus = null, Range? Selection = null);

/// <summary>Whether a document was shown.</summary>
internal sealed record ShowDocumentResult(bool Success);

/// <summary>Parameters of <c>$/progress</c>; the token is a number or a text.</summary>
internal sealed record ProgressParams(JToken Token, object Value);

/// <summary>Parameters of <c>window/workDoneProgress/create</c> and <c>window/workDoneProgress/cancel</c>.</summary>
internal sealed record WorkDoneProgressTokenParams(JToken Token);

/// <summary>Work has begun.</summary>
internal sealed record WorkDoneProgressBegin(string Title, bool Cancellable, int? Percentage = null)
{
    /// <summary>Tells the values apart.</summary>
    public string Kind { get; } = "begin";
}

/// <summary>Work goes on.</summary>
internal sealed record WorkDoneProgressReport(string? Message = null, int? Percentage = null)
{
    /// <summary>Tells the values apart.</summary>
    public string Kind { get; } = "report";
}

/// <summary>Work is done.</summary>
internal sealed record WorkDoneProgressEnd
{
    /// <summary>Tells the values apart.</summary>
    public string Kind { get; } = "end";
}
