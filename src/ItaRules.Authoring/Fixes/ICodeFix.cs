using System.Collections.Immutable;
using ItaRules.Diagnostics;

namespace ItaRules.Authoring.Fixes;

/// <summary>A way to mend what messages of some kinds tell of. One class a way.</summary>
public interface ICodeFix
{
    /// <summary>The kinds of message.</summary>
    public ImmutableArray<DiagnosticDescriptor> Mends { get; }

    /// <summary>What could be done about one message, the likeliest first; nothing where it does not apply.</summary>
    public IEnumerable<CodeChange> Propose(FixContext context);
}
