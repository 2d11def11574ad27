using ItaRules.Diagnostics;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>Sorts the findings of projects by the files that they are shown in. A file that several projects read is told about by one of them.</summary>
/// <param name="state">The moment.</param>
internal sealed class FileFindings(ServerState state)
{
    private readonly Dictionary<string, List<Lsp.Diagnostic>> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> speakers = new(StringComparer.Ordinal);

    /// <summary>The absolute paths of the files that something was found in.</summary>
    public IEnumerable<string> Paths => byPath.Keys;

    /// <summary>What was found in a file.</summary>
    /// <param name="path">The absolute path.</param>
    public IReadOnlyList<Lsp.Diagnostic> Of(string path) => byPath.TryGetValue(path, out var found) ? found : [];

    /// <summary>Takes findings of a project; those that the project has turned off are left out.</summary>
    public void Add(ProjectView project, IEnumerable<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            if (diagnostic.Severity == Severity.Hidden || diagnostic.Location.Path.Length == 0)
                continue;
            var path = project.PathOf(diagnostic.Location.Path);
            if (SpeakerOf(path, project) == project.Root)
                Add(path, DiagnosticConverter.Convert(diagnostic, project));
        }
    }

    /// <summary>The program failed at a project: its open documents say so.</summary>
    public void AddFault(ProjectView project)
    {
        foreach (var document in state.Projects.Documents.Where(document => SpeakerOf(document.Path, project) == project.Root))
            Add(document.Path, DiagnosticConverter.Fault(state));
    }

    private void Add(string path, Lsp.Diagnostic diagnostic)
    {
        if (!byPath.TryGetValue(path, out var list))
            byPath.Add(path, list = []);
        list.Add(diagnostic);
    }

    // Of a rule file the project that its answers come from speaks; of any other file the first that has something to say.
    private string? SpeakerOf(string path, ProjectView asking)
    {
        if (!speakers.TryGetValue(path, out var root))
        {
            root = asking.Snapshot.FindTree(path) is null ? asking.IsFolder ? asking.Root : null : state.Projects.Find(path)?.Slot.Root;
            if (root is not null)
                speakers.Add(path, root);
        }

        return root;
    }
}
