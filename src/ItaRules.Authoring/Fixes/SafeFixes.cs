using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Formatting;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes;

/// <summary>Mends all that can be mended without asking, in files of the project's own.</summary>
public static class SafeFixes
{
    // What one change brings to light another one mends, but never so many in a row.
    private const int MostRounds = 20;

    /// <summary>Makes all safe changes, those that others bring to light too, until there are none. A file that was laid out stays so.</summary>
    /// <param name="compilation">The files.</param>
    /// <param name="language">The language of files that show none.</param>
    /// <param name="files">The files to mend; null for all of the project's own.</param>
    public static SafeFixResult Apply(Compilation compilation, Language language, Func<SyntaxTree, bool>? files = null)
    {
        var chosen = compilation.Files.Select((file, i) => (file.Tree, i)).Where(file => !compilation.Files[file.i].IsUsed && (files is null || files(file.Tree))).Select(file => file.i).ToArray();
        var applied = ImmutableArray.CreateBuilder<AppliedFix>();
        var mended = compilation;
        for (var round = 0; round < MostRounds && MendOnce(ref mended, chosen, language, applied); round++)
        {
        }

        var changed = chosen.Where(i => mended.Files[i].Tree != compilation.Files[i].Tree)
            .Select(i => FileChanges.Between(compilation.Files[i].Tree, LaidOutAs(compilation.Files[i].Tree, mended.Files[i].Tree))).ToImmutableArray();
        return new SafeFixResult(changed, [.. applied.OrderBy(fix => fix.Diagnostic.Location.Path, StringComparer.Ordinal).ThenBy(fix => fix.Diagnostic.Location.Line)]);
    }

    private static bool MendOnce(ref Compilation compilation, int[] files, Language language, ImmutableArray<AppliedFix>.Builder applied)
    {
        var byFile = compilation.GetDiagnostics().Where(message => CodeFixes.Mends(message.Id)).ToLookup(message => (message.Location as SourceLocation)?.Source);
        var next = compilation;
        foreach (var tree in files.Select(i => next.Files[i].Tree).ToList())
        {
            var context = new AuthoringContext(compilation.GetSemanticModel(tree), ScoreView.Empty, language);
            var changes = new List<TextChange>();
            foreach (var message in byFile[tree.Text])
            {
                // What touches another change waits for the next round.
                if (CodeFixes.Of(context, message).FirstOrDefault(change => change.IsSafe) is not { Files: [var own] } change || own.Changes.Any(one => changes.Exists(other => Touch(one.Span, other.Span))))
                    continue;
                changes.AddRange(own.Changes);
                applied.Add(new AppliedFix(message, change.Title));
            }

            if (changes.Count > 0)
                next = next.ReplaceTree(tree, new FileChanges(tree, [.. changes]).Apply());
        }

        var hasChanged = next != compilation;
        compilation = next;
        return hasChanged;
    }

    private static bool Touch(TextSpan one, TextSpan other) => one.Start <= other.End && other.Start <= one.End;

    private static string LaidOutAs(SyntaxTree before, SyntaxTree after) =>
        Formatter.GetChanges(before, FormattingOptions.Default).IsEmpty ? Formatter.Format(after, FormattingOptions.Default) : after.Text.Content;
}

/// <summary>What was mended without asking.</summary>
/// <param name="Files">The changes of the files that changed, each of the file as it stood at first.</param>
/// <param name="Fixes">What was done, by file and line.</param>
public sealed record SafeFixResult(ImmutableArray<FileChanges> Files, ImmutableArray<AppliedFix> Fixes);

/// <summary>Something that was mended.</summary>
/// <param name="Diagnostic">The message that told of it, where it stood when it was mended.</param>
/// <param name="Title">What was done.</param>
public sealed record AppliedFix(Diagnostic Diagnostic, LocalizedText Title);
