using System.Globalization;
using System.Reflection;
using ItaRules.Catalogs;

namespace ItaRules.Interchange.Catalogs;

/// <summary>The catalogues that ship inside the program.</summary>
public static class CatalogFiles
{
    private const string Prefix = "ItaRules.Interchange.Catalogs.";
    private const string Extension = ".json";

    /// <summary>All shipped catalogues. Each is read when its year is first asked for.</summary>
    public static CatalogSet Shipped { get; } = new(Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(Source));

    // A shipped file is named scheme-year.json, so that it need not be opened to know what it holds.
    private static CatalogSource Source(string resource)
    {
        var name = resource[Prefix.Length..^Extension.Length];
        var dash = name.LastIndexOf('-');
        return new(name[..dash], int.Parse(name[(dash + 1)..], CultureInfo.InvariantCulture), () => Read(resource, name + Extension));
    }

    private static Catalog Read(string resource, string path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        var result = CatalogReader.Read(stream, path);
        return result.Catalog ?? throw new InvalidDataException(string.Join(Environment.NewLine, result.Diagnostics));
    }
}
