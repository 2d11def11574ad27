using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Workspace.Files;

namespace ItaRules.Workspace.Settings;

/// <summary>A project's settings as they were read, with what they name.</summary>
/// <param name="Path">The absolute path of <c>ita.json</c>, null where there is none.</param>
/// <param name="Directory">The absolute folder that the settings' paths start from.</param>
/// <param name="Settings">What the file says.</param>
/// <param name="Paths">How files are named.</param>
/// <param name="Catalogs">The shipped catalogues and the project's own.</param>
/// <param name="Diagnostics">What is wrong with the file and the catalogues.</param>
public sealed record LoadedSettings(
    string? Path, string Directory, ProjectSettings Settings, ShownPaths Paths, CatalogSet Catalogs, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly string[] defaultRules = ["rules/**/*.ita"];

    private static readonly string[] defaultScores = ["scores/**/*.json"];

    /// <summary>The patterns of rule files.</summary>
    public IEnumerable<Located<string>> RulePatterns => OrDefault(Settings.Rules, defaultRules);

    /// <summary>The patterns of score files.</summary>
    public IEnumerable<Located<string>> ScorePatterns => OrDefault(Settings.Scores, defaultScores);

    // A folder without ita.json has no files of its own accord: they are named when it is loaded.
    private IEnumerable<Located<string>> OrDefault(ImmutableArray<Located<string>> stated, string[] patterns)
    {
        if (!stated.IsEmpty || Path is null)
            return stated;
        return patterns.Select(pattern => new Located<string>(pattern, new FileLocation(Paths.Of(Path), 1, 1)));
    }
}
