using ItaRules.Explanation;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Describes a unit: its title, whom it is under, and what it is responsible for.</summary>
internal sealed class OwnerDescription : IDescription
{
    // More names than these are no longer read.
    private const int MostNamed = 8;

    /// <inheritdoc/>
    public SubjectKind Kind => SubjectKind.Owner;

    /// <inheritdoc/>
    public string? Describe(AuthoringContext context, string name)
    {
        if (context.Compilation.Symbols.FindOwner(name) is not { } owner)
            return null;
        var language = context.Language;
        var text = new MarkdownText().Head(owner.Name, owner.Title == owner.Name ? null : owner.Title);
        if (owner.Declaration is null)
            text.Item(UndeclaredText.In(language));
        text.Item(new LocalizedText("สังกัด", "under").In(language), string.Join(" › ", Above(owner)));
        text.Item(new LocalizedText("มอบหมายต่อให้", "assigned to").In(language), string.Join(", ", owner.AssignedTo.Select(other => other.Title)));
        if (context.Edition is { } edition)
        {
            var measures = context.Compilation.Bind(edition).Measures.Values.Where(measure => measure.Owners.Contains(owner)).Select(measure => measure.Measure.Name).Order(StringComparer.Ordinal).ToList();
            text.Item(new LocalizedText("รับผิดชอบมาตรการ", "measures").In(language), Names(measures, language));
        }

        return text.ToString();
    }

    /// <summary>Said of a name that is used and not declared.</summary>
    public static LocalizedText UndeclaredText { get; } = new("ยังไม่ได้ประกาศ", "not declared");

    /// <summary>Names, not too many of them.</summary>
    public static string Names(IReadOnlyCollection<string> names, Language language)
    {
        var list = string.Join(", ", names.Take(MostNamed));
        var more = NumberText.Count(names.Count - MostNamed);
        return names.Count <= MostNamed ? list : new LocalizedText($"{list} และอีก {more} รายการ", $"{list} and {more} more").In(language);
    }

    private static IEnumerable<string> Above(OwnerSymbol owner)
    {
        // A chain that leads back to itself is an error that is reported elsewhere.
        var seen = new HashSet<OwnerSymbol> { owner };
        for (var parent = owner.Parent; parent is not null && seen.Add(parent); parent = parent.Parent)
            yield return parent.Title;
    }
}
