using ItaRules.Authoring.Fixes.Json;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Authoring.Tests;

/// <summary>Somebody who types leaves every beginning of a file behind for a moment: no service may fail on one.</summary>
public sealed class BrokenFileTests
{
    // The seed is fixed, so every run asks the same.
    private const int Beginnings = 25;
    private const int PlacesInEach = 3;

    public static TheoryData<string> Samples => [.. SampleSources.All, "whole-language-en", "whole-language-th"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_service_fails_on_the_beginning_of_a_file(string sample)
    {
        var source = SampleSources.Read(sample);
        var random = new Random(source.Length);
        for (var i = 0; i < Beginnings; i++)
        {
            var beginning = source[..random.Next(source.Length + 1)];
            var editor = Editor.Open(beginning, "measure แผนบุคคล\nowner clerk").With(Editor.Sheet("Kham Sombun", ("o14", 0), ("OIT", 80)));
            var context = editor.Context with { Language = i % 2 == 0 ? Language.Thai : Language.English };
            for (var place = 0; place < PlacesInEach; place++)
            {
                // The end is where one types.
                var position = place == 0 ? beginning.Length : random.Next(beginning.Length + 1);
                foreach (var question in EveryQuestion.All.Where(question => position == beginning.Length || EveryQuestion.IsAboutPlace(question)))
                {
                    try
                    {
                        EveryQuestion.Ask(question, context, position);
                    }
                    catch (Exception exception) when (exception is not NotSupportedException)
                    {
                        Assert.Fail($"{question.DeclaringType!.Name}.{question.Name} at {position} of the first {beginning.Length} characters of {sample}: {exception}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Every_service_is_asked()
    {
        static IEnumerable<string> Folders(IEnumerable<Type> types) =>
            types.Select(type => type.Namespace!).Distinct().Where(name => name != typeof(AuthoringContext).Namespace).Order(StringComparer.Ordinal);

        // What mends JSON is asked about files of another kind.
        var services = typeof(AuthoringContext).Assembly.GetExportedTypes().Where(type => type.Namespace != typeof(JsonFixes).Namespace);
        Assert.Equal(Folders(services), Folders(EveryQuestion.All.Select(question => question.DeclaringType!)));
    }
}
