using ItaRules.Text;

namespace ItaRules.Workspace.Starter;

/// <summary>A starter project cannot be made, for a reason that the reader can mend.</summary>
public sealed class StarterProjectException(LocalizedText reason) : Exception(reason.English)
{
    /// <summary>What is wrong and what to do, in words.</summary>
    public LocalizedText Reason { get; } = reason;
}
