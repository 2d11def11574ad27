using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes;

/// <summary>All ways to mend messages.</summary>
public static class CodeFixes
{
    private static readonly ImmutableArray<ICodeFix> all =
    [
        .. typeof(CodeFixes).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ICodeFix).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (ICodeFix)Activator.CreateInstance(type)!),
    ];

    private static readonly ILookup<string, ICodeFix> byId = all.SelectMany(fix => fix.Mends.Select(descriptor => (descriptor.Id, fix))).ToLookup(pair => pair.Id, pair => pair.fix);

    /// <summary>The ids of the messages that can be mended.</summary>
    public static ImmutableArray<string> Ids { get; } = [.. byId.Select(group => group.Key).Order(StringComparer.Ordinal)];

    /// <summary>Whether messages with this id can be mended.</summary>
    public static bool Mends(string id) => byId.Contains(id);

    /// <summary>What can be done about a message, the likeliest first. Only files of the project's own are changed, and nothing is offered that makes new mistakes of syntax.</summary>
    /// <param name="context">The file in which the message stands.</param>
    /// <param name="diagnostic">The message.</param>
    public static ImmutableArray<CodeChange> Of(AuthoringContext context, Diagnostic diagnostic)
    {
        if (diagnostic.Location is not SourceLocation location || location.Source != context.Tree.Text)
            return [];
        var fix = new FixContext(context, diagnostic);
        var found = byId[diagnostic.Id].SelectMany(one => one.Propose(fix)).Where(change => IsOwn(change, context)).Select(change => Judge(change, diagnostic)).OfType<CodeChange>().ToList();
        found = [.. found.OrderByDescending(change => change.IsSafe).ThenByDescending(change => change.IsPreferred)];
        var hasPreferred = found is [{ IsSafe: true } or { IsPreferred: true }, ..] || (found is [var only] && Writes(only));
        return [.. found.Select((change, i) => change with { IsPreferred = hasPreferred && i == 0 })];
    }

    /// <summary>The change that silences a message on the declaration where it stands, with room for the reason; null where it cannot be ignored.</summary>
    /// <param name="context">The file in which the message stands.</param>
    /// <param name="diagnostic">The message.</param>
    public static CodeChange? Ignore(AuthoringContext context, Diagnostic diagnostic) =>
        diagnostic.Location is SourceLocation location && location.Source == context.Tree.Text && IgnoreHere.Of(new FixContext(context, diagnostic)) is { } change && IsOwn(change, context)
            ? change
            : null;

    private static bool IsOwn(CodeChange change, AuthoringContext context) =>
        change.Files.All(file => context.Compilation.Files.Any(known => known.Tree == file.Tree && !known.IsUsed));

    // To take something out is never what most people want before they have looked.
    private static bool Writes(CodeChange change) => change.Files.Any(file => file.Changes.Any(one => !string.IsNullOrWhiteSpace(one.NewText)));

    // A change that makes new mistakes, or leaves this one, is none; one that brings another to light was not all that the author meant to write.
    private static CodeChange? Judge(CodeChange change, Diagnostic diagnostic)
    {
        foreach (var file in change.Files)
        {
            var before = file.Tree.Diagnostics;
            var after = file.Apply().Diagnostics;
            var isSyntax = diagnostic.Location is SourceLocation location && location.Source == file.Tree.Text && before.Any(one => one.Descriptor == diagnostic.Descriptor);
            if (after.Length > before.Length || (isSyntax && after.Length == before.Length && after.Any(one => IsSame(one, diagnostic))))
                return null;
            if (isSyntax && after.Length == before.Length)
                change = change with { IsSafe = false };
        }

        return change;
    }

    private static bool IsSame(Diagnostic one, Diagnostic other) =>
        one.Descriptor == other.Descriptor && one.GetMessage(Language.English) == other.GetMessage(Language.English) && one.Location.Line == other.Location.Line;
}
