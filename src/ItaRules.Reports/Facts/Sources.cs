using ItaRules.Catalogs;
using ItaRules.Interchange.Json;
using ItaRules.Text;

namespace ItaRules.Reports.Facts;

/// <summary>The sources that a table of facts names.</summary>
internal sealed class Sources
{
    private readonly Dictionary<string, LocalizedText> texts = new(StringComparer.Ordinal);

    /// <summary>A source by its name.</summary>
    public LocalizedText this[string name] => texts[name];

    /// <summary>Reads the list.</summary>
    public void Read(CheckedJson json) => json.Object("sources", (name, _) =>
    {
        var (thai, english) = ("", "");
        json.Object(name, ["th", "en"], language =>
        {
            if (language == "th")
                thai = json.Text(language)!;
            else
                english = json.Text(language)!;
        });
        texts.Add(name, new(thai, english));
    });
}

/// <summary>Reads where a fact comes from.</summary>
internal sealed class ProvenanceReader(CheckedJson json, Sources sources)
{
    private Certainty certainty = Certainty.Unverified;
    private LocalizedText source;

    /// <summary>What was read.</summary>
    public Provenance Provenance => new(certainty, source);

    /// <summary>Reads one of the keys <c>certainty</c> and <c>source</c>.</summary>
    public void Read(string key)
    {
        if (key == "certainty")
            certainty = Enum.Parse<Certainty>(json.Text(key)!, ignoreCase: true);
        else
            source = sources[json.Text(key)!];
    }
}
