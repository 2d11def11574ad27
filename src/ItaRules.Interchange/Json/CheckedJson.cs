using ItaRules.Diagnostics;
using ItaRules.Text;
using Newtonsoft.Json;

namespace ItaRules.Interchange.Json;

/// <summary>
/// Reads objects, texts and numbers where they are expected, and reports what is something else: each unknown, doubled or mistyped key
/// at its place, going on behind it so that one reading finds all of them.
/// </summary>
internal sealed class CheckedJson(StrictJsonReader json, string path, DiagnosticBag diagnostics)
{
    /// <summary>More keys than any object of these files has.</summary>
    private const int MaximumKeys = 1000;

    /// <summary>The reader, at the first token of the value that is to be read.</summary>
    public StrictJsonReader Json { get; } = json;

    /// <summary>Where messages go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The place of the current token.</summary>
    public FileLocation Here => At(Json.Start);

    /// <summary>A place in this file.</summary>
    public FileLocation At(JsonPosition position) => new(path, position.Line, position.Column);

    /// <summary>Reads an object with known keys.</summary>
    /// <param name="name">What the object is called in messages.</param>
    /// <param name="known">The keys that it may have.</param>
    /// <param name="read">Reads the value of a key, to its last token.</param>
    /// <returns>The keys that are there, with their places; null when there is no object here.</returns>
    public Dictionary<string, FileLocation>? Object(string name, IReadOnlyCollection<string> known, Action<string> read) =>
        Object(name, (key, place) =>
        {
            if (known.Contains(key))
            {
                read(key);
                return;
            }

            Diagnostics.Report(SheetDiagnostics.UnknownKey, place, key, Suggestion.Of(key, known));
            Json.Skip();
        });

    /// <summary>Reads an object whose keys are codes.</summary>
    /// <param name="name">What the object is called in messages.</param>
    /// <param name="read">Reads the value of a key that stands at a place, to its last token.</param>
    /// <returns>The keys that are there, with their places; null when there is no object here.</returns>
    public Dictionary<string, FileLocation>? Object(string name, Action<string, FileLocation> read)
    {
        if (Json.Token != JsonToken.StartObject)
        {
            WrongKind(name, JsonKinds.Object);
            return null;
        }

        var keys = new Dictionary<string, FileLocation>(StringComparer.Ordinal);
        while (Json.Read() && Json.Token != JsonToken.EndObject)
        {
            var key = Json.Text;
            var place = Here;
            Json.Read();
            if (keys.TryGetValue(key, out var first))
            {
                Diagnostics.Add(new Diagnostic(SheetDiagnostics.DuplicateKey, place, [key], [new RelatedLocation(first, FirstOccurrence)]));
                Json.Skip();
                continue;
            }

            if (keys.Count == MaximumKeys)
                throw new JsonFaultException(new JsonFault(JsonFaultKind.TooLong, Json.Start, key, JsonExpectation.CommaOrEnd));
            keys.Add(key, place);
            read(key, place);
        }

        return keys;
    }

    /// <summary>Reads an array.</summary>
    /// <param name="name">What the array is called in messages.</param>
    /// <param name="read">Reads an element, to its last token.</param>
    public void Array(string name, Action read)
    {
        if (Json.Token != JsonToken.StartArray)
        {
            WrongKind(name, JsonKinds.Array);
            return;
        }

        while (Json.Read() && Json.Token != JsonToken.EndArray)
            read();
    }

    /// <summary>Reads a text.</summary>
    /// <returns>The text; null when something else stands here, which is reported.</returns>
    public string? Text(string name)
    {
        if (Json.Token == JsonToken.String)
            return Json.Text;
        WrongKind(name, JsonKinds.Text);
        return null;
    }

    /// <summary>Reads a number.</summary>
    /// <returns>The number; null when something else stands here, which is reported.</returns>
    public double? Number(string name)
    {
        if (Json.Token is JsonToken.Integer or JsonToken.Float)
            return Json.Number;
        WrongKind(name, JsonKinds.Number);
        return null;
    }

    /// <summary>Reads a whole number from 0.</summary>
    /// <returns>The number; null when something else stands here, which is reported.</returns>
    public int? Count(string name)
    {
        if (Json.Token is JsonToken.Integer && Json.Number is >= 0 and <= int.MaxValue)
            return (int)Json.Number;
        WrongKind(name, JsonKinds.Count);
        return null;
    }

    /// <summary>Reads true or false.</summary>
    public bool? Boolean(string name)
    {
        if (Json.Token == JsonToken.Boolean)
            return Json.Boolean;
        WrongKind(name, JsonKinds.Boolean);
        return null;
    }

    /// <summary>Reports that something else than <paramref name="wanted"/> stands here, and skips it.</summary>
    public void WrongKind(string name, LocalizedText wanted)
    {
        Diagnostics.Report(SheetDiagnostics.WrongKind, Here, name, wanted, JsonKinds.Of(Json));
        Json.Skip();
    }

    private static LocalizedText FirstOccurrence { get; } = new("ปรากฏครั้งแรกที่นี่", "it stands here first");
}
