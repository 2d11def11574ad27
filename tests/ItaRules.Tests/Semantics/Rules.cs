using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Tests.Semantics;

/// <summary>Compiles rule texts with the shipped catalogues.</summary>
internal static class Rules
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(RepositoryFiles.ProjectDirectory, "..", ".."));

    public static Edition Edition2568 { get; } = CatalogFiles.Shipped.Find(2568)!;

    public static Compilation Compile(params string[] texts) => Compile(CompilationOptions.Default, texts);

    public static Compilation Compile(CompilationOptions options, params string[] texts) =>
        Compile(options, texts.Select((text, i) => new RuleFile(SyntaxTree.Parse(text, $"{(char)('a' + i)}.ita"))));

    public static Compilation Compile(params RuleFile[] files) => Compile(CompilationOptions.Default, files);

    public static Compilation Compile(CompilationOptions options, IEnumerable<RuleFile> files) => Compilation.Create(files, CatalogFiles.Shipped, options);

    public static RuleFile Project(string path, string text) => new(SyntaxTree.Parse(text, path));

    public static RuleFile Used(string path, string text, int depth = 1) => new(SyntaxTree.Parse(text, path)) { UseDepth = depth, UsedAs = path };

    /// <summary>The rules of texts without any error, for sheets of 2568.</summary>
    public static BoundRuleSet Bind(params string[] texts)
    {
        var compilation = Compile(texts);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Severity.Error);
        return compilation.Bind(Edition2568);
    }

    /// <summary>The one condition of the one rule.</summary>
    public static BoundCondition Condition(string condition, params string[] declarations) =>
        Bind($"edition 2568\nif {condition} then note \"\"", string.Join('\n', declarations)).Rules.Single().Decisions.Single().Branches[0].Condition!;

    /// <summary>The ids of the messages, in order.</summary>
    public static string[] Ids(Compilation compilation) => [.. compilation.GetDiagnostics().Select(diagnostic => diagnostic.Id)];
}
