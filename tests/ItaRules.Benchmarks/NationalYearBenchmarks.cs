using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using CsvHelper.Configuration;
using ItaRules.Evaluation;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Results;
using ItaRules.Interchange.Scores;
using ItaRules.NationalYear;
using ItaRules.Scores;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;
using Newtonsoft.Json;

namespace ItaRules.Benchmarks;

/// <summary>A country's file from the first byte to the evaluation, against merely reading its cells.</summary>
public class NationalYearBenchmarks
{
    private BoundRuleSet rules = null!;
    private byte[] csv = [];
    private string workbook = "";

    /// <summary>How many years stand in the file: each 507,337 values.</summary>
    [Params(1, 7)]
    public int Years { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        using var reader = new StreamReader(typeof(NationalYearBenchmarks).Assembly.GetManifestResourceStream("Country.ita")!);
        rules = Compilation.Create([new RuleFile(SyntaxTree.Parse(reader.ReadToEnd()))], CatalogFiles.Shipped).Bind(GeneratedSheets.Edition);
        var folder = Directory.CreateTempSubdirectory("ita-").FullName;
        var text = Path.Combine(folder, "years.csv");
        CountryFiles.Write(text, Sheets());
        csv = File.ReadAllBytes(text);
        workbook = Path.Combine(folder, "years.xlsx");
        CountryFiles.Write(workbook, Sheets());
        Console.WriteLine($"// {csv.Length:N0} bytes of CSV");
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(Path.GetDirectoryName(workbook)!, recursive: true);

    /// <summary>What any program that uses CsvHelper pays: every cell as a string.</summary>
    [Benchmark(Baseline = true)]
    public int ReadCells()
    {
        using var parser = new CsvParser(new StreamReader(new MemoryStream(csv)), new CsvConfiguration(CultureInfo.InvariantCulture));
        var length = 0;
        while (parser.Read())
        {
            for (var i = 0; i < parser.Count; i++)
                length += parser[i].Length;
        }

        return length;
    }

    [Benchmark]
    public EvaluationResult ReadAndEvaluate() => Evaluator.Evaluate(rules, Table(new MemoryStream(csv), "years.csv"));

    [Benchmark]
    public EvaluationResult ReadAndEvaluateWorkbook()
    {
        using var stream = File.OpenRead(workbook);
        return Evaluator.Evaluate(rules, Table(stream, "years.xlsx"));
    }

    /// <summary>With every recommendation and reason as JSON, on one thread, written to nowhere.</summary>
    [Benchmark]
    public void ReadEvaluateAndWrite()
    {
        var results = ReadAndEvaluate();
        using var writer = new StreamWriter(Stream.Null, new UTF8Encoding(false));
        for (var row = 0; row < results.Table.Count; row++)
        {
            using var json = new JsonTextWriter(writer) { CloseOutput = false };
            new ResultJson(json, Text.Language.Thai).Write(results[row], results.Rules);
        }
    }

    private IEnumerable<ScoreSheet> Sheets() => Enumerable.Range(0, Years).SelectMany(year => Country.Sheets(2568 + year));

    private static ScoreTable Table(Stream stream, string name) =>
        new(GeneratedSheets.Edition, [.. ScoreFiles.Read(stream, name, CatalogFiles.Shipped).Select(result => result.Sheet!)]);
}
