using System.Collections.Immutable;
using ItaRules.Analysis;
using ItaRules.Authoring.Fixes;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Diagnostics;
using ItaRules.Semantics;
using Xunit;

namespace ItaRules.Authoring.Tests.Fixes;

/// <summary>Asks for what can be done about the messages of a rule file.</summary>
internal static class FixAssert
{
    /// <summary>That the first message with an id is mended so.</summary>
    /// <param name="id">The id.</param>
    /// <param name="before">The file.</param>
    /// <param name="after">The file after the change.</param>
    /// <param name="choice">Which of the changes, from 0.</param>
    /// <param name="isSafe">Whether it may be done without asking.</param>
    public static void Fixes(string id, string before, string after, int choice = 0, bool isSafe = false)
    {
        var change = Of(id, before)[choice];

        Assert.Equal(after, Editor.After(Assert.Single(change.Files)));
        Assert.Equal(isSafe, change.IsSafe);
        MendsWithoutHarm(id, before, change);
    }

    /// <summary>That nothing is offered for the first message with an id.</summary>
    public static void DoesNotTrigger(string id, string source) => Assert.Empty(Of(id, source));

    /// <summary>What is offered for the first message with an id.</summary>
    public static ImmutableArray<CodeChange> Of(string id, string source, params string[] others) => Of(id, Editor.Open(source, others));

    /// <summary>What is offered for the first message with an id.</summary>
    public static ImmutableArray<CodeChange> Of(string id, Editor editor)
    {
        var messages = Messages(editor.Context.Compilation);
        var found = messages.FirstOrDefault(message => message.Id == id);
        Assert.True(found is not null, $"{id} is not among {string.Join(", ", messages.Select(message => $"{message}"))}");
        return CodeFixes.Of(editor.Context, found);
    }

    /// <summary>That afterwards there is one message of the id less, and none that was not there before.</summary>
    public static void MendsWithoutHarm(string id, string before, CodeChange change)
    {
        var editor = Editor.Open(before);
        var compilation = editor.Context.Compilation;
        var messages = Messages(compilation);
        foreach (var file in change.Files)
            compilation = compilation.ReplaceTree(compilation.Files.First(known => known.Path == file.Tree.Path).Tree, file.Apply());
        var left = Messages(compilation);
        var shown = $"{change.Title.English}\n{string.Join("\n---\n", compilation.Files.Select(file => file.Tree.Text.Content))}\n{string.Join('\n', left)}";
        Assert.True(left.Count(message => message.Id == id) < messages.Length, shown);
        Assert.True(left.Count(message => message.Id == id) == messages.Count(message => message.Id == id) - 1 || left.All(message => message.Id != id), shown);
        Assert.True(Errors(left).All(one => Errors(messages).Contains(one)), shown);
    }

    /// <summary>All messages, those about logic too where there is no error.</summary>
    public static ImmutableArray<Diagnostic> Messages(Compilation compilation)
    {
        var found = compilation.GetDiagnostics();
        if (found.Any(message => message.Severity == Severity.Error))
            return found;
        return [.. found, .. compilation.Settle(RuleAnalyzer.Analyze(compilation.Bind(Editor.Edition)), _ => false)];
    }

    private static IEnumerable<string> Errors(IEnumerable<Diagnostic> messages) =>
        messages.Where(message => message.Severity == Severity.Error).Select(message => message.Id);
}
