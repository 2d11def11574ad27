using System.Collections.Frozen;
using System.Text;
using ItaRules.Interchange.Json;
using ItaRules.Text;

namespace ItaRules.Reports.Wording;

/// <summary>
/// The sentences of the documents in one language: data, in <c>words.json</c>. A place such as <c>{agency}</c> is filled by name.
/// Thai words and figures are set apart by the sentences themselves.
/// </summary>
internal sealed class Words
{
    private const string Resource = "ItaRules.Reports.Wording.words.json";

    private static readonly Lazy<FrozenDictionary<string, LocalizedText>> shipped = new(Load);

    /// <summary>The sentences in a language.</summary>
    public Words(Language language) => Language = language;

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>All sentences by key.</summary>
    public static FrozenDictionary<string, LocalizedText> All => shipped.Value;

    /// <summary>A sentence without places.</summary>
    public string this[string key] => All[key].In(Language);

    /// <summary>A sentence with its places filled.</summary>
    /// <exception cref="ArgumentException">A place is not given.</exception>
    public string Of(string key, params ReadOnlySpan<(string Place, string Value)> values)
    {
        var pattern = this[key];
        var text = new StringBuilder(pattern.Length + 32);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '{')
            {
                text.Append(pattern[i]);
                continue;
            }

            var end = pattern.IndexOf('}', i);
            text.Append(Value(pattern.AsSpan(i + 1, end - i - 1), values, key));
            i = end;
        }

        return text.ToString();
    }

    private static string Value(ReadOnlySpan<char> place, ReadOnlySpan<(string Place, string Value)> values, string key)
    {
        foreach (var (name, value) in values)
        {
            if (place.SequenceEqual(name))
                return value;
        }

        throw new ArgumentException($"“{key}” needs {place}.", nameof(values));
    }

    private static FrozenDictionary<string, LocalizedText> Load()
    {
        var words = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        ResourceFile.Read(Resource, json => json.Object("words", (key, _) => words.Add(key, Read(json, key))));
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static LocalizedText Read(CheckedJson json, string key)
    {
        var (thai, english) = ("", "");
        json.Object(key, ["th", "en"], language =>
        {
            if (language == "th")
                thai = json.Text(key) ?? "";
            else
                english = json.Text(key) ?? "";
        });
        return new(thai, english);
    }
}
