using System.Collections.Immutable;
using ItaRules.Diagnostics;

namespace ItaRules.Semantics.Declarations;

/// <summary>
/// Proposes known names for unknown ones. A file that has lost its declarations has thousands of unknown names; comparing each with each would take
/// longer than anybody waits, so after many of them nothing is proposed any more.
/// </summary>
internal sealed class NameProposer
{
    private const int MostComparisons = 500_000;
    private const int LeastProposals = 50;
    private readonly ImmutableArray<string> known;
    private int left;

    public NameProposer(IEnumerable<string> known)
    {
        this.known = [.. known];
        left = Math.Max(LeastProposals, MostComparisons / (this.known.Length + 1));
    }

    /// <summary>The known names nearest to a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="others">What else could be meant here.</param>
    public Proposal For(string name, IEnumerable<string> others)
    {
        if (left == 0)
            return Proposal.None;
        left--;
        return Proposal.Nearest(name, others.Concat(known));
    }
}
