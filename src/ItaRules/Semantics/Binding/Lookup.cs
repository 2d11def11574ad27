using ItaRules.Catalogs;

namespace ItaRules.Semantics.Binding;

/// <summary>Something that binding a declaration looked up among all declarations, with what it meant there.</summary>
/// <param name="Kind">Among what it was looked up.</param>
/// <param name="What">The name in its comparable form; for <see cref="LookupKind.Answers"/> the <see cref="ScoreDefinition"/>.</param>
/// <param name="Meaning">What it meant; null when it meant nothing.</param>
internal readonly record struct Lookup(LookupKind Kind, object What, NameMeaning? Meaning);

/// <summary>Among what something is looked up.</summary>
internal enum LookupKind
{
    /// <summary>The owners.</summary>
    Owner,

    /// <summary>The measures.</summary>
    Measure,

    /// <summary>The lets and defines.</summary>
    Definition,

    /// <summary>The measures that answer a score.</summary>
    Answers,
}
