using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics.Binding;

/// <summary>What comes out of binding beside the bound nodes: messages, and what names mean.</summary>
internal sealed class BindingLog
{
    private readonly HashSet<(DiagnosticDescriptor, object)> told = [];
    private readonly Dictionary<SyntaxNode, ExpressionValue>? observed;
    private bool isSilent;

    /// <param name="observes">Whether to keep what each expression turned out to be.</param>
    public BindingLog(bool observes = false) => observed = observes ? new(ReferenceEqualityComparer.Instance) : null;

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The names and codes with what they mean, by place.</summary>
    public List<(SyntaxToken Token, object Meaning)> Meanings { get; } = [];

    /// <summary>Names that messages propose, as names are compared.</summary>
    public HashSet<string> Proposed { get; } = new(StringComparer.Ordinal);

    /// <summary>The first code whose meaning differs from edition to edition.</summary>
    public SyntaxToken? FirstCode { get; private set; }

    /// <summary>What each expression and predicate turned out to be; empty when that was not asked for.</summary>
    public IReadOnlyDictionary<SyntaxNode, ExpressionValue> Observed => observed ?? [];

    /// <summary>Begins a declaration: a message about the same name is given once in each.</summary>
    /// <param name="isBroken">Whether a syntax error lies in it, so that nothing more is said about it.</param>
    public void Begin(bool isBroken)
    {
        told.Clear();
        isSilent = isBroken;
    }

    public void Add(Diagnostic diagnostic)
    {
        if (isSilent)
            return;
        var isName = diagnostic.Descriptor.Id.StartsWith("ITA1", StringComparison.Ordinal);
        if (!isName || diagnostic.Arguments.IsEmpty || told.Add((diagnostic.Descriptor, diagnostic.Arguments[0])))
            Diagnostics.Add(diagnostic);
    }

    public void Mean(SyntaxToken token, object meaning) => Meanings.Add((token, meaning));

    public void Propose(IEnumerable<string> names) => Proposed.UnionWith(names.Select(NameText.Normalize));

    public void Observe(SyntaxNode node, ExpressionValue value)
    {
        if (observed is not null)
            observed[node] = value;
    }

    public void NoteCode(SyntaxToken code) => FirstCode ??= code;
}
