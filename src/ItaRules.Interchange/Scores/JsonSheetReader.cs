using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Json;
using ItaRules.Scores;
using Newtonsoft.Json;

namespace ItaRules.Interchange.Scores;

/// <summary>Reads the object that is one sheet.</summary>
internal sealed class JsonSheetReader(CheckedJson json, CatalogSet catalogs, bool keepsPlaces)
{
    /// <summary>The keys of a sheet, the same as in its schema.</summary>
    internal static readonly string[] SheetKeys =
        ["$schema", "edition", "scheme", "agency", "items", "parts", "subIndicators", "indicators", "instruments", "total", "level", "respondents"];

    /// <summary>The keys of an agency, the same as in the schema.</summary>
    internal static readonly string[] AgencyKeys = ["name", "type", "district", "province"];

    // Keys come in any order, so codes wait here until the year is known.
    private readonly SheetBuilder builder = new(json.Diagnostics, catalogs, keepsPlaces);
    private int? year;
    private string? scheme;
    private FileLocation? yearPlace;

    /// <summary>Reads the sheet that begins at the current token.</summary>
    /// <param name="source">The file.</param>
    /// <param name="name">The sheet's name among others.</param>
    /// <returns>The sheet; null when something was reported.</returns>
    public ScoreSheet? Read(string source, string name)
    {
        var place = json.Here;
        if (json.Object("sheet", SheetKeys, ReadPart) is not { } keys)
            return null;
        if (!keys.ContainsKey("edition"))
            json.Diagnostics.Report(SheetDiagnostics.MissingKey, place, "edition");
        return year is { } known ? builder.Build(known, scheme, yearPlace!, place, source, name) : null;
    }

    private void ReadPart(string key)
    {
        switch (key)
        {
            case "$schema":
                json.Text(key);
                break;
            case "edition":
                yearPlace = json.Here;
                year = json.Count(key);
                break;
            case "scheme":
                scheme = json.Text(key);
                break;
            case "agency":
                ReadAgency();
                break;
            case "items":
                ReadScores(key, ScoreKind.Item);
                break;
            case "subIndicators":
                ReadScores(key, ScoreKind.SubIndicator);
                break;
            case "indicators":
                ReadScores(key, ScoreKind.Indicator);
                break;
            case "instruments":
                ReadScores(key, ScoreKind.Instrument);
                break;
            case "total":
                ReadScore(ScoreKind.Total, key, json.Here);
                break;
            case "parts":
                json.Object(key, ReadParts);
                break;
            case "level":
                if (json.Json.Token != JsonToken.Null)
                    builder.Level = (json.Text(key), json.Here);
                break;
            case "respondents":
                json.Object(key, (code, place) =>
                {
                    if (json.Count(code) is { } count)
                        builder.AddRespondents(code, count, place);
                });
                break;
        }
    }

    private void ReadAgency()
    {
        string? name = null, type = null, district = null, province = null;
        json.Object("agency", AgencyKeys, key =>
        {
            if (json.Json.Token == JsonToken.Null)
                return;
            switch (key)
            {
                case "name":
                    name = json.Text(key);
                    break;
                case "type":
                    type = json.Text(key);
                    if (type is not null && AgencyType.All.All(known => known.Id != type))
                        json.Diagnostics.Report(SheetDiagnostics.UnknownAgencyType, json.Here, type, string.Join(", ", AgencyType.All.Select(known => known.Id)));
                    break;
                case "district":
                    district = json.Text(key);
                    break;
                case "province":
                    province = json.Text(key);
                    break;
            }
        });
        builder.Agency = new(name ?? "", type, district, province);
    }

    private void ReadScores(string name, ScoreKind kind) => json.Object(name, (code, place) => ReadScore(kind, code, place));

    private void ReadScore(ScoreKind kind, string code, FileLocation place)
    {
        if (ReadNumber(code) is { } score)
            builder.Add(kind, code, score, place);
    }

    private void ReadParts(string code, FileLocation place)
    {
        json.Object(code, (part, partPlace) =>
        {
            if (ReadNumber(code) is { } score)
                builder.AddPart(code, part, score, place, partPlace);
        });
    }

    /// <returns>The score, NaN for null; null when something else was reported.</returns>
    private double? ReadNumber(string code)
    {
        if (json.Json.Token == JsonToken.Null)
            return double.NaN;
        if (json.Json.Token is not (JsonToken.Integer or JsonToken.Float))
        {
            json.WrongKind(code, JsonKinds.Score);
            return null;
        }

        var score = json.Json.Number;
        if (score is >= 0 and <= 100)
            return score;
        json.Diagnostics.Report(SheetDiagnostics.ScoreOutOfRange, json.Here, code, score);
        return null;
    }
}
