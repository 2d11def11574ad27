using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Workspace.Files;

namespace ItaRules.Workspace.Rules;

/// <summary>The rule files of a project as they were read, and what they lead to.</summary>
/// <param name="Found">The project's own files.</param>
/// <param name="Files">The files as a compilation takes them, the project's own first.</param>
/// <param name="Trees">Their trees, by absolute path.</param>
/// <param name="Diagnostics">What was wrong with reading them.</param>
internal sealed record LoadedRules(
    FoundFiles Found, ImmutableArray<RuleFile> Files, ImmutableDictionary<string, LoadedTree> Trees, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>One rule file as it was read.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Diagnostics">What was wrong with reading it.</param>
internal sealed record LoadedTree(SyntaxTree Tree, ImmutableArray<Diagnostic> Diagnostics);
