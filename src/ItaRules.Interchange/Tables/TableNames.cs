using System.Collections.Immutable;
using System.Reflection;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using ItaRules.Interchange.Json;

namespace ItaRules.Interchange.Tables;

/// <summary>The names that documents and exports use for columns, missing scores, types of agencies and rows of sums: data, in <c>table-names.json</c>.</summary>
internal sealed class TableNames
{
    private const string Resource = "ItaRules.Interchange.Tables.table-names.json";

    private static readonly Lazy<TableNames> shipped = new(Load);

    private readonly Dictionary<string, ColumnKind> columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> units = new(StringComparer.Ordinal);
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);
    private readonly HashSet<string> totalRows = new(StringComparer.Ordinal);
    private readonly HashSet<string> summaryRows = new(StringComparer.Ordinal);
    private readonly List<string> summaryBeginnings = [];
    private readonly List<(string Prefix, string Type)> agencyTypes = [];

    private TableNames()
    {
    }

    /// <summary>The names that ship.</summary>
    public static TableNames Shipped => shipped.Value;

    /// <summary>All column names, to propose one from.</summary>
    public IEnumerable<string> ColumnNames => columns.Keys;

    /// <summary>What starts the name of an agency of a known type, longest first.</summary>
    public ImmutableArray<string> AgencyPrefixes => [.. agencyTypes.Select(entry => entry.Prefix).OrderByDescending(prefix => prefix.Length)];

    /// <summary>What a column with this name holds, whatever unit stands in brackets behind it.</summary>
    public ColumnKind ColumnOf(string name)
    {
        var key = LooseText.Key(name);
        if (columns.TryGetValue(key, out var kind))
            return kind;
        var unit = key.EndsWith(')') ? key.LastIndexOf('(') : -1;
        return unit > 0 && units.Contains(key[(unit + 1)..^1]) ? columns.GetValueOrDefault(key[..unit]) : ColumnKind.Unknown;
    }

    /// <summary>Whether a cell says that there is no score.</summary>
    public bool MeansMissing(string cell) => missing.Contains(LooseText.Key(cell));

    /// <summary>Whether a row with this name gives the total of one agency's scores.</summary>
    public bool IsTotalRow(string name) => totalRows.Contains(LooseText.Key(name));

    /// <summary>Whether a row with this name sums up those of other agencies, or says how much they can have.</summary>
    public bool IsSummary(string name)
    {
        var key = LooseText.Key(name);
        return summaryRows.Contains(key) || summaryBeginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>The type of an agency that a cell or the beginning of its name gives; null when it gives none.</summary>
    public string? AgencyType(string text)
    {
        if (ItaRules.Catalogs.AgencyType.Find(text) is { } known)
            return known.Id;
        foreach (var (prefix, type) in agencyTypes)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
                return type;
        }

        return null;
    }

    private static TableNames Load()
    {
        var names = new TableNames();
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var reader = new StrictJsonReader(TextStreams.OpenJson(stream));
        var json = new CheckedJson(reader, Resource, new DiagnosticBag());
        reader.Read();
        json.Object("names", (key, _) => names.ReadPart(json, key));
        return json.Diagnostics.Count == 0 ? names : throw new InvalidDataException(string.Join(Environment.NewLine, json.Diagnostics.ToImmutable()));
    }

    private void ReadPart(CheckedJson json, string key)
    {
        switch (key)
        {
            case "columns":
                json.Object(key, (kind, _) => Texts(json, kind, name => columns.Add(LooseText.Key(name), Enum.Parse<ColumnKind>(kind, ignoreCase: true))));
                break;
            case "missing":
                Texts(json, key, name => missing.Add(LooseText.Key(name)));
                break;
            case "units":
                Texts(json, key, name => units.Add(LooseText.Key(name)));
                break;
            case "totalRows":
                Texts(json, key, name => totalRows.Add(LooseText.Key(name)));
                break;
            case "summaryRows":
                Texts(json, key, name => summaryRows.Add(LooseText.Key(name)));
                break;
            case "summaryBeginnings":
                Texts(json, key, name => summaryBeginnings.Add(LooseText.Key(name)));
                break;
            default:
                json.Object(key, (type, _) => Texts(json, type, prefix => agencyTypes.Add((prefix, type))));
                break;
        }
    }

    private static void Texts(CheckedJson json, string name, Action<string> add) => json.Array(name, () =>
    {
        if (json.Text(name) is { } text)
            add(text);
    });
}
