using System.Reflection;
using System.Text;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Json;

namespace ItaRules.Reports;

/// <summary>Reads the data files that ship inside this assembly.</summary>
internal static class ResourceFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="read">Reads its value.</param>
    /// <exception cref="InvalidDataException">The file that was built in is wrong.</exception>
    public static void Read(string name, Action<CheckedJson> read)
    {
        using var stream = Open(name);
        using var reader = new StrictJsonReader(new StreamReader(stream, Encoding.UTF8));
        var json = new CheckedJson(reader, name, new DiagnosticBag());
        reader.Read();
        read(json);
        if (json.Diagnostics.Count > 0)
            throw new InvalidDataException(string.Join(Environment.NewLine, json.Diagnostics.ToImmutable()));
    }

    /// <summary>Opens a file.</summary>
    public static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
}
