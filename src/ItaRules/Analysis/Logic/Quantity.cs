using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis.Logic;

/// <summary>What a comparison with a constant is about: a score of this or last year, the level, a field of the agency, or a sum of scores.</summary>
internal abstract record Quantity
{
    /// <summary>The least and greatest value.</summary>
    public abstract (double Least, double Greatest) Range { get; }

    /// <summary>The values that occur; empty when any in the range can.</summary>
    public virtual IEnumerable<double> Listed => [];

    /// <summary>Whether no other value than the listed ones can occur.</summary>
    public virtual bool IsListCertain => false;
}

/// <summary>A score of this year, or of last year (0–100).</summary>
/// <param name="Score">The score of this year.</param>
/// <param name="IsPrevious">Whether last year's value of it is meant.</param>
internal sealed record ScoreQuantity(ScoreDefinition Score, bool IsPrevious) : Quantity
{
    public override (double Least, double Greatest) Range => (0, 100);

    // What last year's score can be is said by last year's catalogue.
    public override IEnumerable<double> Listed => IsPrevious ? [] : Score.Domain.Values;

    public override bool IsListCertain => !IsPrevious && Score.Domain.IsCertain;
}

/// <summary>The rank of the level.</summary>
/// <param name="Edition">The edition whose scale it is.</param>
internal sealed record LevelQuantity(Edition Edition) : Quantity
{
    public override (double Least, double Greatest) Range => (0, Edition.Levels.Levels.Length - 1);

    public override IEnumerable<double> Listed => Enumerable.Range(0, Edition.Levels.Levels.Length).Select(rank => (double)rank);

    public override bool IsListCertain => true;
}

/// <summary>A field of the agency: the place of its text among the texts that conditions compare it with; every other text has the place after them.</summary>
/// <param name="Field">The field.</param>
internal sealed record FieldQuantity(AgencyField Field) : Quantity
{
    /// <summary>The most texts that can be told apart.</summary>
    public const int MaximumTexts = 40;

    public override (double Least, double Greatest) Range => (0, MaximumTexts);

    public override IEnumerable<double> Listed => Enumerable.Range(0, MaximumTexts + 1).Select(place => (double)place);

    public override bool IsListCertain => true;
}

/// <summary>
/// A number made of several scores (a mean, a difference). It is taken as independent of its parts: what is impossible so is impossible,
/// and what seems possible has to be checked on scores.
/// </summary>
/// <param name="Key">Equal for equal sums.</param>
/// <param name="Least">The least value.</param>
/// <param name="Greatest">The greatest value.</param>
internal sealed record SumQuantity(string Key, double Least, double Greatest) : Quantity
{
    public override (double Least, double Greatest) Range => (Least, Greatest);
}
