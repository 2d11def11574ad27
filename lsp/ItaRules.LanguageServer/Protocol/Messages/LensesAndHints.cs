using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>A line above a place; without a command it is resolved when it is seen.</summary>
internal sealed record CodeLens(Range Range, Command? Command = null, JToken? Data = null);

/// <summary>A hint inside a line.</summary>
internal sealed record InlayHint(Position Position, string Label)
{
    /// <summary>What it is about.</summary>
    public InlayHintKind? Kind { get; init; }

    /// <summary>What is shown over it.</summary>
    public MarkupContent? Tooltip { get; init; }

    /// <summary>Whether to leave room before it.</summary>
    public bool? PaddingLeft { get; init; }

    /// <summary>Whether to leave room after it.</summary>
    public bool? PaddingRight { get; init; }

    /// <summary>What the client gives back when it asks for the rest.</summary>
    public JToken? Data { get; init; }
}

/// <summary>What a hint is about.</summary>
internal enum InlayHintKind
{
    /// <summary>A type.</summary>
    Type = 1,

    /// <summary>A parameter.</summary>
    Parameter = 2,
}

/// <summary>A link in the text; without a target it is resolved when it is followed.</summary>
internal sealed record DocumentLink(Range Range, DocumentUri? Target = null, string? Tooltip = null, JToken? Data = null);
