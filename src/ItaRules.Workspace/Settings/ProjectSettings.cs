using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Workspace.Settings;

/// <summary>What a project's <c>ita.json</c> says. The form is published as <c>ita.schema.json</c>.</summary>
public sealed record ProjectSettings
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "ita.json";

    /// <summary>The settings of a folder without the file.</summary>
    public static ProjectSettings None { get; } = new();

    /// <summary>The fiscal year (BE) whose scores the project works with; null: the newest that it has.</summary>
    public Located<int>? Edition { get; init; }

    /// <summary>The fiscal year (BE) in which measures run; null: the one after the year assessed.</summary>
    public Located<int>? PlanYear { get; init; }

    /// <summary>Patterns of rule files, from the project's folder.</summary>
    public ImmutableArray<Located<string>> Rules { get; init; } = [];

    /// <summary>Patterns of score files of this and earlier years, from the project's folder.</summary>
    public ImmutableArray<Located<string>> Scores { get; init; } = [];

    /// <summary>The folder of snapshots, from the project's folder.</summary>
    public string Snapshots { get; init; } = "snapshots";

    /// <summary>Catalogue files, or revisions of shipped catalogues such as <c>nacc-2568 r1</c> that are to be kept.</summary>
    public ImmutableArray<Located<string>> Catalogs { get; init; } = [];

    /// <summary>How grave messages are in this project, by id; <see cref="Severity.Hidden"/> turns one off.</summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } =
        ImmutableDictionary.Create<string, Severity>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The language of results; null: the reader's.</summary>
    public Language? Language { get; init; }
}
