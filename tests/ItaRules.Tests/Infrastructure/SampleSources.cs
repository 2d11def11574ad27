using Xunit;

namespace ItaRules.Tests.Infrastructure;

/// <summary>The rule files under Samples. Together they have every construct of the language, in English and in Thai.</summary>
public static class SampleSources
{
    /// <summary>Files without mistakes.</summary>
    public static readonly string[] Correct = ["measures-en", "measures-th", "scores-en", "scores-th"];

    /// <summary>All files.</summary>
    public static readonly string[] All = [.. Correct, "mistakes"];

    /// <summary>The text of a file.</summary>
    public static string Read(string name) => File.ReadAllText(RepositoryFiles.PathOf("Samples", name + ".ita"));

    /// <summary>All files, for theories.</summary>
    public static TheoryData<string> AllNames => [.. All];

    /// <summary>Files without mistakes, for theories.</summary>
    public static TheoryData<string> CorrectNames => [.. Correct];
}
