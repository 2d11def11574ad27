using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics.Binding;

/// <summary>What comes out of binding one declaration beside the bound nodes: messages, what names mean, and what was looked up for it.</summary>
internal sealed class BindingLog
{
    private readonly HashSet<(DiagnosticDescriptor, object)> told = [];
    private readonly HashSet<(LookupKind Kind, object What)> lookups = [];
    private readonly List<DeclarationMessage> messages = [];
    private readonly List<(SyntaxToken Token, object Meaning)> meanings = [];
    private readonly HashSet<string> proposed = new(StringComparer.Ordinal);
    private readonly Dictionary<SyntaxNode, ExpressionValue>? observed;
    private bool isSilent;

    /// <param name="observes">Whether to keep what each expression turned out to be.</param>
    public BindingLog(bool observes = false) => observed = observes ? new(ReferenceEqualityComparer.Instance) : null;

    /// <summary>The messages, in the order in which they were found.</summary>
    public IReadOnlyList<DeclarationMessage> Messages => messages;

    /// <summary>The names and codes with what they mean, by place.</summary>
    public IReadOnlyList<(SyntaxToken Token, object Meaning)> Meanings => meanings;

    /// <summary>What was looked up among all declarations.</summary>
    public IReadOnlyCollection<(LookupKind Kind, object What)> Lookups => lookups;

    /// <summary>Names that messages propose, as names are compared.</summary>
    public IReadOnlyCollection<string> Proposed => proposed;

    /// <summary>Whether a name was looked for among all that there are.</summary>
    public bool DependsOnAllNames { get; private set; }

    /// <summary>The first code whose meaning differs from edition to edition.</summary>
    public SyntaxToken? FirstCode { get; private set; }

    /// <summary>What each expression and predicate turned out to be; empty when that was not asked for.</summary>
    public IReadOnlyDictionary<SyntaxNode, ExpressionValue> Observed => observed ?? [];

    /// <summary>Begins a declaration: nothing is known of it yet, and a message about the same name is given once in it.</summary>
    /// <param name="isBroken">Whether a syntax error lies in it, so that nothing more is said about it.</param>
    public void Begin(bool isBroken)
    {
        told.Clear();
        lookups.Clear();
        messages.Clear();
        meanings.Clear();
        proposed.Clear();
        DependsOnAllNames = false;
        FirstCode = null;
        isSilent = isBroken;
    }

    public void Add(DeclarationMessage message)
    {
        if (isSilent)
            return;
        var isName = message.Descriptor.Id.StartsWith("ITA1", StringComparison.Ordinal);
        if (!isName || message.Arguments.IsEmpty || told.Add((message.Descriptor, message.Arguments[0])))
            messages.Add(message);
    }

    public void Mean(SyntaxToken token, object meaning) => meanings.Add((token, meaning));

    public void LookUp(LookupKind kind, object what) => lookups.Add((kind, what));

    public void DependOnAllNames() => DependsOnAllNames = true;

    public void Propose(IEnumerable<string> names) => proposed.UnionWith(names.Select(NameText.Normalize));

    public void Observe(SyntaxNode node, ExpressionValue value)
    {
        if (observed is not null)
            observed[node] = value;
    }

    public void NoteCode(SyntaxToken code) => FirstCode ??= code;
}
