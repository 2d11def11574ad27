using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Catalogs;

/// <summary>Makes the linked parts of an edition from its data, and refuses data that contradict themselves.</summary>
internal sealed class EditionLinker
{
    private static readonly LocalizedText totalTitle = new("คะแนนรวม", "Total");

    public EditionLinker(EditionData data)
    {
        Instruments = [.. data.Instruments.Select(entry => new Instrument(entry))];
        Indicators = [.. data.Indicators.Select(entry => new Indicator(entry.Number, entry.Title, Required(Instruments, entry.Instrument, $"indicators.{entry.Number}"), entry.Provenance))];
        SubIndicators = [.. data.SubIndicators.Select(entry => new SubIndicator(entry.Code, entry.Title, Required(Indicators, Invariant(entry.Indicator), $"subIndicators.{entry.Code}"), entry.Provenance))];
        Items = [.. data.Items.Select(entry => LinkItem(entry, data))];
        RequireUnique(Instruments, "instruments");
        RequireUnique(Indicators, "indicators");
        RequireUnique(SubIndicators, "subIndicators");
        RequireUnique(Items, "items");
        RequirePositive(data);
        RequireLevels(data.Levels);

        foreach (var sub in SubIndicators)
            sub.Items = [.. Items.Where(item => item.SubIndicator == sub)];
        foreach (var indicator in Indicators)
        {
            indicator.SubIndicators = [.. SubIndicators.Where(sub => sub.Indicator == indicator)];
            indicator.Items = [.. Items.Where(item => item.Indicator == indicator)];
        }

        foreach (var instrument in Instruments)
        {
            instrument.Indicators = [.. Indicators.Where(indicator => indicator.Instrument == instrument)];
            instrument.Items = [.. Items.Where(item => item.Instrument == instrument)];
        }

        Total = new Total(totalTitle, data.TotalProvenance);
        LinkFormulas(data);
        Issues = [.. data.Issues.Select(LinkIssue)];
        foreach (var item in Items)
            item.Issues = [.. Issues.Where(issue => issue.Items.Contains(item))];
    }

    public ImmutableArray<Instrument> Instruments { get; }

    public ImmutableArray<Indicator> Indicators { get; }

    public ImmutableArray<SubIndicator> SubIndicators { get; }

    public ImmutableArray<Item> Items { get; }

    public ImmutableArray<Issue> Issues { get; }

    public Total Total { get; }

    private Item LinkItem(ItemData entry, EditionData data)
    {
        var part = $"items.{entry.Code}";
        var indicator = Required(Indicators, Invariant(entry.Indicator), part);
        var sub = entry.SubIndicator is null ? null : Required(SubIndicators, entry.SubIndicator, part);
        if (sub is not null && sub.Indicator != indicator)
        {
            throw new CatalogException(part, new(
                $"ตัวชี้วัดย่อย {sub.Code} ไม่ได้อยู่ในตัวชี้วัดที่ {indicator.Code}",
                $"sub-indicator {sub.Code} is not a part of indicator {indicator.Code}"));
        }

        return new Item(entry, indicator, sub, data.Domains.GetValueOrDefault(indicator.Instrument.Code, ValueDomain.Continuous));
    }

    private Issue LinkIssue(IssueData entry) =>
        new(entry.Number, entry.Title, [.. entry.Items.Select(code => Required(Items, code, $"issues.{entry.Number}")).OrderBy(Items.IndexOf)], entry.Provenance);

    private void LinkFormulas(EditionData data)
    {
        foreach (var sub in SubIndicators)
            sub.Formula = Formula.MeanOf(sub.Items, data.Indicators.First(entry => entry.Number == sub.Indicator.Number).FormulaProvenance);
        foreach (var (indicator, entry) in Indicators.Zip(data.Indicators))
        {
            // An indicator without items (an older year whose list is not known) can only be reported.
            if (!indicator.SubIndicators.IsEmpty)
                indicator.Formula = Formula.MeanOf(indicator.SubIndicators, entry.FormulaProvenance);
            else if (!indicator.Items.IsEmpty)
                indicator.Formula = Formula.MeanOf(indicator.Items, entry.FormulaProvenance);
        }

        foreach (var (instrument, entry) in Instruments.Zip(data.Instruments))
            instrument.Formula = Formula.MeanOf(instrument.Indicators, entry.FormulaProvenance);

        double weights = 0;
        foreach (var entry in data.Instruments)
            weights += entry.Weight;

        // The tolerance only absorbs the binary form of shares such as 0.1.
        if (Math.Abs(weights - 1) > 1e-9)
            throw new CatalogException("instruments", new("น้ำหนักของเครื่องมือรวมกันไม่เท่ากับ 1", "the weights of the instruments do not add up to 1"));
        Total.Formula = new Formula([.. Instruments.Zip(data.Instruments, (instrument, entry) => new FormulaTerm(instrument, entry.Weight))], data.TotalProvenance);
    }

    private static T Required<T>(ImmutableArray<T> parts, string code, string askedBy)
        where T : ScoreDefinition =>
        parts.FirstOrDefault(part => string.Equals(part.Code, code, StringComparison.OrdinalIgnoreCase))
        ?? throw new CatalogException(askedBy, new($"ไม่มี “{code}” ในรายการนี้", $"there is no “{code}” in this catalogue"));

    private static void RequireUnique<T>(ImmutableArray<T> parts, string list)
        where T : ScoreDefinition
    {
        if (parts.GroupBy(part => part.Code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new CatalogException($"{list}.{twice.Key}", new($"“{twice.Key}” มีซ้ำ", $"“{twice.Key}” stands twice"));
    }

    private static void RequirePositive(EditionData data)
    {
        foreach (var entry in data.Instruments.Where(entry => entry.Answers is { Steps: < 1 }))
            throw new CatalogException($"instruments.{entry.Code}", new("จำนวนช่วงของคำตอบต้องเป็น 1 ขึ้นไป", "the steps of its answers must be 1 or more"));
        foreach (var entry in data.Items.Where(entry => entry.PartCount < 1))
            throw new CatalogException($"items.{entry.Code}", new("จำนวนส่วนต้องเป็น 1 ขึ้นไป", "the number of its parts must be 1 or more"));
        foreach (var (instrument, _) in data.Domains.Where(pair => pair.Value.Values.Any(value => value is < 0 or > 100)))
            throw new CatalogException($"domains.{instrument}", new("คะแนนต้องอยู่ระหว่าง 0 ถึง 100", "scores run from 0 to 100"));
    }

    // Every total has a level, and a better level never asks for less.
    private static void RequireLevels(ImmutableArray<Level> levels)
    {
        if (levels is not [.., { MinimumTotal: 0, MinimumInstrument: null }])
            throw new CatalogException("levels", new("ระดับสุดท้ายต้องเริ่มที่คะแนนรวม 0 โดยไม่มีเงื่อนไขอื่น", "the last level must begin at a total of 0 with no other condition"));
        foreach (var (better, worse) in levels.Zip(levels.Skip(1)))
        {
            if (better.MinimumTotal < worse.MinimumTotal)
                throw new CatalogException($"levels.{better.Id}", new("ระดับต้องเรียงจากดีที่สุดลงไป", "levels stand best first"));
        }
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
