using System.Collections.Immutable;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;
using ItaRules.Workspace.Scores;

namespace ItaRules.LanguageServer.State;

/// <summary>
/// The place of one project in the state. The project is made when it is first asked for, so that no message waits for it: while one types faster
/// than anybody asks, the last one that was made is handed on with all that has changed since, and not a chain of projects. Immutable.
/// </summary>
internal sealed class ProjectSlot
{
    private readonly ProjectOptions options;
    private readonly OverlayFileSystem files;
    private readonly Project? made;
    private readonly ImmutableDictionary<string, string?> updates;
    private readonly Lazy<Project> project;

    private ProjectSlot(ProjectOptions options, OverlayFileSystem files, Project? made, ImmutableDictionary<string, string?> updates)
    {
        this.options = options;
        this.files = files;
        this.made = made;
        this.updates = updates;
        project = new Lazy<Project>(Make);
    }

    /// <summary>The absolute path of what the project is of: the folder of <c>ita.json</c>, or a rule file by itself.</summary>
    public string Root => options.Rules is [var file] ? file : options.Directory;

    /// <summary>Whether it is the project of a folder with <c>ita.json</c>, and not of a rule file by itself.</summary>
    public bool IsFolder => options.Rules.IsEmpty;

    /// <summary>The project.</summary>
    public Project Project => project.Value;

    /// <summary>The project if somebody has asked for it; null otherwise.</summary>
    public Project? ProjectIfMade => project.IsValueCreated ? project.Value : null;

    /// <summary>A project that has not been loaded yet.</summary>
    /// <param name="options">What it is made of.</param>
    /// <param name="files">The files with what is open laid over them.</param>
    public static ProjectSlot Of(ProjectOptions options, OverlayFileSystem files) => new(options, files, null, ImmutableDictionary<string, string?>.Empty);

    /// <summary>The project after changes.</summary>
    /// <param name="changes">What holds for files from now on.</param>
    /// <param name="now">All files with what is open laid over them, after the changes.</param>
    public ProjectSlot With(IEnumerable<FileUpdate> changes, OverlayFileSystem now)
    {
        if (Latest is not { } latest)
            return Of(options, now);
        var pending = project.IsValueCreated ? ImmutableDictionary<string, string?>.Empty : updates;
        return new(options, now, latest, pending.SetItems(changes.Select(change => KeyValuePair.Create(change.Path, change.Text))));
    }

    /// <summary>The project with scores that were read beside.</summary>
    public ProjectSlot With(ScoresRead scores) => Change(latest => latest.With(scores));

    /// <summary>The project with another sheet chosen.</summary>
    public ProjectSlot Choose(string sheet) => Change(latest => latest.Choose(sheet));

    private Project? Latest => project.IsValueCreated ? project.Value : made;

    private ProjectSlot Change(Func<Project, Project> change) =>
        new(options, files, change(Latest ?? Project), project.IsValueCreated ? ImmutableDictionary<string, string?>.Empty : updates);

    private Project Make()
    {
        if (made is null)
            return Project.Load(options, files);
        return updates.IsEmpty ? made : made.With([.. updates.Select(update => new FileUpdate(update.Key, update.Value))]);
    }
}
