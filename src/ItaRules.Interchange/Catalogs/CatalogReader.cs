using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using ItaRules.Interchange.Json;

namespace ItaRules.Interchange.Catalogs;

/// <summary>
/// Reads catalogue files: the shipped ones, and those of a user's own for another scheme or a coming year.
/// The form is published as <c>catalog.schema.json</c>.
/// </summary>
public static class CatalogReader
{
    /// <summary>Reads the catalogue in a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The catalogue or what is wrong with the file; a file that cannot be opened is reported too.</returns>
    public static CatalogReadResult Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path);
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            return new(null, [FileFault.Describe(path, exception)]);
        }
    }

    /// <summary>Reads the catalogue in a stream.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="path">The file's name as messages show it.</param>
    public static CatalogReadResult Read(Stream stream, string path)
    {
        var diagnostics = new DiagnosticBag();
        using var json = new StrictJsonReader(TextStreams.OpenJson(stream));
        var content = new CatalogContentReader(new CheckedJson(json, path, diagnostics));
        Catalog? catalog = null;
        try
        {
            if (json.Read())
                catalog = content.Read();
            else
                diagnostics.Report(SheetDiagnostics.EmptyFile, new FileLocation(path, 1, 1));
            if (catalog is not null && json.Read())
                diagnostics.Report(SheetDiagnostics.MoreThanOneCatalog, new FileLocation(path, json.Start.Line, json.Start.Column));
        }
        catch (JsonFaultException exception)
        {
            diagnostics.Add(JsonFaultText.Describe(exception.Fault, path, new("{ ที่เริ่มรายการตัวชี้วัด", "{, which begins a catalogue")));
        }

        return new(diagnostics.Count == 0 ? catalog : null, diagnostics.ToImmutable());
    }
}
