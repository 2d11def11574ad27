using System.Collections.Concurrent;
using ItaRules.Authoring.Completion;
using ItaRules.Evaluation;
using ItaRules.Formatting;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Authoring.Tests.Completion;

/// <summary>
/// The shipped library, written anew word by word in both languages: with the rest of the line gone, as while it is being typed, the word that really came next is among
/// the proposals — before it is begun, when it is begun, and when it is begun without a space before it.
/// </summary>
public sealed class LibraryCompletionTests
{
    private static readonly ConcurrentDictionary<(int Year, Language Language), ProjectSnapshot> libraries = new();

    public static TheoryData<string, Language> Files
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var path in Directory.EnumerateFiles(Library, "*.ita", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                foreach (var language in Enum.GetValues<Language>())
                    data.Add(Path.GetRelativePath(Library, path).Replace('\\', '/'), language);
            }

            return data;
        }
    }

    private static string Library { get; } = Path.GetFullPath(RepositoryFiles.PathOf("../../rules")).Replace('\\', '/');

    [Theory]
    [MemberData(nameof(Files))]
    public void The_word_that_comes_next_is_proposed(string file, Language language) => AssertProposed(file, language, (text, word) => text[..word.Span.Start]);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_word_that_is_begun_is_proposed(string file, Language language) =>
        AssertProposed(file, language, (text, word) => text[..(word.Span.Start + Math.Min(2, word.Span.Length - 1))]);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_word_that_is_begun_without_a_space_before_it_is_proposed(string file, Language language) => AssertProposed(file, language, (text, word) =>
    {
        var before = text[..word.Span.Start].TrimEnd(' ');
        var begun = text.Substring(word.Span.Start, Math.Min(3, word.Span.Length - 1));
        return before.Length < word.Span.Start && IsThai(before[^1]) && begun.Length > 0 && begun.All(IsThai) ? before + begun : null;
    });

    private static void AssertProposed(string file, Language language, Func<string, WrittenWord, string?> write)
    {
        var library = LibraryOf(int.Parse(file.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture), language);
        var compilation = library.Compilation;
        var rules = compilation.Files.Single(one => one.Tree == library.FindTree(FilePath.Join(Library, file)));
        var missed = new List<string>();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in WrittenWord.In(compilation.GetSemanticModel(rules.Tree)))
        {
            var text = rules.Tree.Text;
            if (write(text.Content, word) is not { } before)
                continue;

            // The library says the same of many items; what reads alike up to the word is tried once a file.
            var line = text.GetLineSpan(text.GetLinePosition(word.Span.Start).Line);
            if (!tried.Add(before[line.Start..] + word.Names[0]))
                continue;
            var typed = rules with { Tree = rules.Tree.WithText(new SourceText(before + text.Content[line.End..], rules.Path)) };
            var model = compilation.WithFiles(compilation.Files.Replace(rules, typed)).GetSemanticModel(typed.Tree);
            if (!CompletionService.Complete(new AuthoringContext(model, ScoreView.Empty, language), before.Length).Any(word.IsProposedBy))
                missed.Add($"{text.GetLinePosition(word.Span.Start).Line + 1}: {before[line.Start..]}| {word.Names[0]}");
        }

        Assert.True(missed.Count == 0, $"{missed.Count} missed:\n{string.Join('\n', missed)}");
    }

    private static ProjectSnapshot LibraryOf(int year, Language language) => libraries.GetOrAdd((year, language), static key =>
    {
        var options = new ProjectOptions { Directory = Library, Library = Library, Rules = [$"{key.Year}"], ReadsScores = false };
        var files = new OverlayFileSystem(PhysicalFileSystem.Instance);
        var shipped = Project.Load(options, files).Current;
        var written = shipped.Compilation.Files.Aggregate(files, (all, file) => all.With(
            shipped.Settings.Paths.Find(file.Path), Infrastructure.Editor.Apply(file.Tree.Text.Content, Formatter.GetChanges(file.Tree, new FormattingOptions { KeywordLanguage = key.Language }))));
        return Project.Load(options, written).Current;
    });

    private static bool IsThai(char character) => character is >= '\u0E01' and <= '\u0E4E';
}
