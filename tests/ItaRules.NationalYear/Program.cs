using ItaRules.NationalYear;

// dotnet run --project tests/ItaRules.NationalYear -- FILE [YEARS]
// Writes one made-up year of the country, or several below each other, in the form that the file's ending names.
if (args is not [var path, ..])
{
    Console.Error.WriteLine("usage: FILE.(json|ndjson|csv|long.csv|xlsx) [YEARS]");
    return 2;
}

var years = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
CountryFiles.Write(path, Enumerable.Range(0, years).SelectMany(year => Country.Sheets(2568 + year)));
return 0;
