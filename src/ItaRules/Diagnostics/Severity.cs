namespace ItaRules.Diagnostics;

/// <summary>How grave a message is; a project can change it for each id.</summary>
public enum Severity
{
    /// <summary>Not listed; an editor may use it, for instance to fade what is not needed.</summary>
    Hidden,

    /// <summary>A remark.</summary>
    Info,

    /// <summary>Probably not what was meant; the rules can still be evaluated.</summary>
    Warning,

    /// <summary>The rules or scores cannot be used as they are.</summary>
    Error,
}
