using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Files;
using ItaRules.Workspace.Files;

namespace ItaRules.Workspace.Settings;

/// <summary>Reads a project's settings and the catalogues that they name.</summary>
public sealed class SettingsLoader
{
    private readonly IFileSystem files;
    private readonly ShownPaths paths;
    private readonly DiagnosticBag diagnostics = new();

    private SettingsLoader(IFileSystem files, ShownPaths paths)
    {
        this.files = files;
        this.paths = paths;
    }

    /// <summary>Reads the settings.</summary>
    /// <param name="options">What is to be loaded.</param>
    /// <param name="files">Where the files are.</param>
    public static LoadedSettings Load(ProjectOptions options, IFileSystem files)
    {
        var path = ProjectFolder.FindSettings(files, options.Directory);
        var directory = path is null ? options.Directory : FilePath.Parent(path)!;
        var loader = new SettingsLoader(files, new ShownPaths(options.ShowRelativeTo ?? directory, options.Library));
        var settings = path is null ? ProjectSettings.None : loader.ReadSettings(path);
        var catalogs = loader.ReadCatalogs(options, settings, directory);
        if (settings.Edition is { } edition && catalogs.Find(edition.Value) is null)
        {
            loader.diagnostics.Report(SheetDiagnostics.UnknownEdition, edition.Location, edition.Value, string.Join(", ", catalogs.Years));
            settings = settings with { Edition = null };
        }

        return new(path, directory, settings, loader.paths, catalogs, loader.diagnostics.ToImmutable());
    }

    private ProjectSettings ReadSettings(string path)
    {
        var shown = paths.Of(path);
        try
        {
            using var stream = files.OpenRead(path);
            return ProjectSettingsReader.Read(stream, shown, diagnostics);
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            diagnostics.Add(FileFault.Describe(shown, exception));
            return ProjectSettings.None;
        }
    }

    private CatalogSet ReadCatalogs(ProjectOptions options, ProjectSettings settings, string directory)
    {
        var pins = settings.Catalogs.Where(one => CatalogPin.Parse(one.Value) is not null).ToArray();
        var own = settings.Catalogs.Except(pins).Select(one => files.Spelling(FilePath.Resolve(one.Value, directory), directory))
            .Concat(options.Catalogs.Select(one => files.Spelling(FilePath.Resolve(one, options.Directory), options.Directory)))
            .Select(path => (Path: path, Catalog: ReadCatalog(path)))
            .Where(file => file.Catalog is not null)
            .ToArray();
        var catalogs = own.Length == 0 ? CatalogFiles.Shipped : CatalogFiles.Shipped.With(own.Select(file => new CatalogSource(file.Catalog!)));
        foreach (var pin in pins)
        {
            var (scheme, year, revision) = CatalogPin.Parse(pin.Value)!;
            if (catalogs.Keeping(scheme, year, revision) is { } kept)
                catalogs = kept;
            else
                diagnostics.Report(ProjectDiagnostics.UnknownCatalog, pin.Location, pin.Value, string.Join(", ", catalogs.Editions));
        }

        TellUnused(own.Select(file => (file.Path, file.Catalog!.Edition)), catalogs);
        return catalogs;
    }

    // A file that somebody gives and that changes nothing would be taken for one that does.
    private void TellUnused(IEnumerable<(string Path, Edition Edition)> own, CatalogSet catalogs)
    {
        foreach (var (path, edition) in own)
        {
            if (catalogs.Find(edition.Year, edition.Scheme) is { } applied && applied != edition)
                diagnostics.Report(ProjectDiagnostics.CatalogNotUsed, new FileLocation(paths.Of(path), 1, 1), edition.Identity, applied.Identity);
        }
    }

    private Catalog? ReadCatalog(string path)
    {
        var shown = paths.Of(path);
        try
        {
            using var stream = files.OpenRead(path);
            var result = CatalogReader.Read(stream, shown);
            diagnostics.AddRange(result.Diagnostics);
            return result.Catalog;
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            diagnostics.Add(FileFault.Describe(shown, exception));
            return null;
        }
    }
}
