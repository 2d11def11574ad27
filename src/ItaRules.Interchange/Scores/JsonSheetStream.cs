using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Json;
using Newtonsoft.Json;

namespace ItaRules.Interchange.Scores;

/// <summary>Gives the sheets of a JSON text one by one.</summary>
internal sealed class JsonSheetStream(TextReader text, string path, CatalogSet catalogs, bool keepsPlaces) : IDisposable
{
    /// <summary>A file with more broken sheets than this is not a file of scores.</summary>
    private const int MaximumFaults = 1000;

    private readonly StrictJsonReader json = new(text);
    private bool isInArray;
    private bool hasEnded;
    private int sheetCount;
    private int faultCount;

    /// <summary>The next sheet, or the next place where a sheet should be; null at the end.</summary>
    public ScoreReadResult? Next()
    {
        if (hasEnded)
            return null;
        var diagnostics = new DiagnosticBag();
        try
        {
            while (true)
            {
                if (!json.Read())
                {
                    hasEnded = true;
                    return json.IsEmpty ? Fault(new(SheetDiagnostics.EmptyFile, new FileLocation(path, 1, 1), [])) : null;
                }

                if (json.Token == JsonToken.StartArray && !isInArray)
                    isInArray = true;
                else if (json.Token == JsonToken.EndArray)
                    isInArray = false;
                else
                    return ReadSheet(diagnostics);
            }
        }
        catch (JsonFaultException exception)
        {
            diagnostics.Add(JsonFaultText.Describe(exception.Fault, path, new("{ หรือ [ ที่เริ่มใบคะแนน", "{ or [, which begins a score sheet")));
            hasEnded = !json.SkipToNextLine();
            return Broken(diagnostics);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    private ScoreReadResult ReadSheet(DiagnosticBag diagnostics)
    {
        var name = sheetCount == 0 && !isInArray ? path : FormattableString.Invariant($"{path}:{json.Start.Line}");
        sheetCount++;
        var sheet = new JsonSheetReader(new CheckedJson(json, path, diagnostics), catalogs, keepsPlaces).Read(path, name);
        return sheet is null ? Broken(diagnostics) : new(sheet, diagnostics.ToImmutable());
    }

    private ScoreReadResult Broken(DiagnosticBag diagnostics)
    {
        if (++faultCount == MaximumFaults)
        {
            hasEnded = true;
            diagnostics.Report(SheetDiagnostics.TooManyErrors, new FileLocation(path, json.Start.Line, json.Start.Column), MaximumFaults);
        }

        return new(null, diagnostics.ToImmutable());
    }

    private static ScoreReadResult Fault(Diagnostic diagnostic) => new(null, [diagnostic]);
}
