using System.Globalization;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes what <c>use</c> can bring in, as far as it is known without reading the disk: the library of each year, and the other files of the project.</summary>
internal sealed class UseCompletion : ICompletionProvider
{
    private static readonly LocalizedText library = new("คลังกฎของปี {0} ที่ติดมากับโปรแกรม", "the rules for {0} that ship with the program");
    private static readonly LocalizedText file = new("ไฟล์ในโครงการนี้", "a file of this project");

    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place)
    {
        if (place.Grammar.TextRole != TextRole.Use)
            yield break;
        var order = 0;
        foreach (var year in place.Settings.LibraryYears.Reverse())
            yield return Propose(place, "ita:" + year, order++, string.Format(CultureInfo.InvariantCulture, library.In(place.Context.Language), year));
        var folder = FolderOf(place.Context.Tree.Path);
        foreach (var other in place.Context.Compilation.Files.Where(other => !other.IsUsed && other.Tree != place.Context.Tree))
            yield return Propose(place, Relative(folder, other.Path), order++, file.In(place.Context.Language));
    }

    private static CompletionProposal Propose(CompletionPlace place, string text, int order, string detail) =>
        place.Propose(ProposalKind.File, text, NameSpelling.Quote(text), ProposalRank.Name, order, text) with { Detail = detail };

    private static string[] FolderOf(string path) => path.Replace('\\', '/').Split('/')[..^1];

    private static string Relative(string[] folder, string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        var shared = 0;
        while (shared < folder.Length && shared < parts.Length - 1 && folder[shared] == parts[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", folder.Length - shared)) + string.Join('/', parts[shared..]);
    }
}
