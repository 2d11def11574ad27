using System.Text.RegularExpressions;
using ItaRules.Authoring.Completion;
using ItaRules.Evaluation;
using ItaRules.Formatting;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Authoring.Tests.Completion;

/// <summary>Every example of the guides in rules/, typed from its first word to its last: before each word of the language it is proposed, whether more of the file stands behind it or not.</summary>
public sealed partial class GuideCompletionTests
{
    private static readonly string folder = Path.GetFullPath(RepositoryFiles.PathOf("../../rules")).Replace('\\', '/');

    public static TheoryData<string, int, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, int, string>();
            foreach (var guide in new[] { "LANGUAGE.md", "README.md" })
            {
                var text = File.ReadAllText($"{folder}/{guide}").ReplaceLineEndings("\n");
                foreach (Match example in Fence().Matches(text))
                    examples.Add(guide, text.AsSpan(0, example.Index).Count('\n') + 1, example.Groups["text"].Value);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void With_nothing_behind_it_the_next_word_is_proposed(string guide, int line, string example) => AssertProposed(guide, line, example, (text, word) =>
        word.Kind == SyntaxKind.NameToken ? null : text[..word.Span.Start]);

    [Theory]
    [MemberData(nameof(Examples))]
    public void With_the_rest_of_the_example_behind_it_the_next_word_is_proposed(string guide, int line, string example) => AssertProposed(guide, line, example, (text, word) =>
        text[..word.Span.Start] + text[text.IndexOf('\n', word.Span.Start)..]);

    private static void AssertProposed(string guide, int line, string example, Func<string, WrittenWord, string?> write)
    {
        var missed = new List<string>();
        foreach (var language in Enum.GetValues<Language>())
        {
            var shipped = Load(example);
            var text = Infrastructure.Editor.Apply(example, Formatter.GetChanges(ModelOf(shipped).Tree, new FormattingOptions { KeywordLanguage = language }));
            var project = Load(text);
            foreach (var word in WrittenWord.In(ModelOf(project)))
            {
                if (write(text, word) is not { } typed)
                    continue;
                var context = new AuthoringContext(ModelOf(project.Open($"{folder}/example.ita", typed)), ScoreView.Empty, language);
                if (!CompletionService.Complete(context, word.Span.Start).Any(word.IsProposedBy))
                    missed.Add($"{text[..word.Span.Start].Split('\n')[^1]}| {word.Names[0]}");
            }
        }

        Assert.True(missed.Count == 0, $"{guide}, line {line}: {missed.Count} missed:\n{string.Join('\n', missed)}");
    }

    private static Project Load(string text) => Project.Load(
        new ProjectOptions { Directory = folder, Library = folder, Rules = ["example.ita"], ReadsScores = false }, new OverlayFileSystem(PhysicalFileSystem.Instance).With($"{folder}/example.ita", text));

    private static SemanticModel ModelOf(Project project) => project.Current.Compilation.GetSemanticModel(project.Current.FindTree($"{folder}/example.ita")!);

    [GeneratedRegex("^ *```ita(?: ITA[0-9]{4})*\n(?<text>.*?)^ *```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
