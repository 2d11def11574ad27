using System.Runtime.CompilerServices;
using ItaRules.Authoring.Fixes;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Authoring.Tests.Fixes;

/// <summary>Files as they are while somebody types in them, cut and mixed at random: whatever stands there, fixes hold what they promise.</summary>
public class RandomEditsTests
{
    private const int Edits = 24;

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Folder(), "*.ita", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder(), path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_change_can_be_made_and_makes_no_new_mistakes_of_syntax(string sample)
    {
        foreach (var source in Mutations(sample))
        {
            var editor = Editor.Open(source);
            foreach (var message in editor.Context.Compilation.GetDiagnostics())
            {
                foreach (var change in CodeFixes.Of(editor.Context, message).Append(CodeFixes.Ignore(editor.Context, message)).OfType<CodeChange>())
                {
                    Assert.All(change.Files, file =>
                    {
                        var spans = file.Changes.Select(one => one.Span).Order().ToList();
                        Assert.All(spans, span => Assert.True(span.Start >= 0 && span.End <= file.Tree.Text.Length));
                        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
                        Assert.True(file.Apply().Diagnostics.Length <= file.Tree.Diagnostics.Length, $"{message}\n{change.Title.English}\n{file.Apply().Text.Content}");
                    });
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_mended_without_asking_leaves_fewer_errors_and_then_nothing_to_mend(string sample)
    {
        foreach (var source in Mutations(sample).Take(Edits / 3))
        {
            var compilation = Editor.Open(source).Context.Compilation;
            var result = SafeFixes.Apply(compilation, Language.English);
            if (result.Files is not [var file])
                continue;
            var mended = compilation.ReplaceTree(compilation.Files[0].Tree, file.Apply());
            Assert.True(Errors(mended) < Errors(compilation) || Errors(compilation) == 0, file.Apply().Text.Content);
            Assert.Empty(SafeFixes.Apply(mended, Language.English).Files);
        }
    }

    private static int Errors(Semantics.Compilation compilation) => compilation.Files.Sum(file => file.Tree.Diagnostics.Length);

    private static IEnumerable<string> Mutations(string sample)
    {
        var text = File.ReadAllText(Path.Combine(Folder(), sample)).Replace("[|", "[ |", StringComparison.Ordinal).Replace("|]", "| ]", StringComparison.Ordinal);
        text = text.Length > 4_000 ? text[..4_000] : text;
        var random = new Random(sample.Length);
        yield return text;
        for (var i = 0; i < Edits && text.Length > 10; i++)
        {
            var start = random.Next(text.Length - 5);
            var length = random.Next(1, 5);
            var other = random.Next(text.Length - 5);
            yield return (i % 3) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(other, text.Substring(start, length)),
                _ => text[..start],
            };
        }
    }

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "ItaRules.Tests", "Samples"));
}
