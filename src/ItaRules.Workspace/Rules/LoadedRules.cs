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
/// <param name="Uses">What their <c>use</c> lines lead to, by the absolute path that each means.</param>
/// <param name="Diagnostics">What was wrong with reading them.</param>
internal sealed record LoadedRules(
    FoundFiles Found,
    ImmutableArray<RuleFile> Files,
    ImmutableDictionary<string, LoadedTree> Trees,
    ImmutableDictionary<string, UseTarget> Uses,
    ImmutableArray<Diagnostic> Diagnostics);

/// <summary>What a <c>use</c> leads to.</summary>
/// <param name="Paths">The absolute paths of the rule files.</param>
/// <param name="IsFolder">Whether there is a folder, though no rule file may be in it.</param>
internal sealed record UseTarget(ImmutableArray<string> Paths, bool IsFolder);

/// <summary>One rule file as it was read.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Diagnostics">What was wrong with reading it.</param>
internal sealed record LoadedTree(SyntaxTree Tree, ImmutableArray<Diagnostic> Diagnostics);
