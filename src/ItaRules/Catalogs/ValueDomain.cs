using System.Collections.Immutable;

namespace ItaRules.Catalogs;

/// <summary>Which values a score can take: all of 0–100, or a list.</summary>
public sealed class ValueDomain
{
    private ValueDomain(ImmutableArray<double> values, Provenance? provenance)
    {
        Values = values;
        Provenance = provenance;
    }

    /// <summary>Any value from 0 to 100.</summary>
    public static ValueDomain Continuous { get; } = new([], null);

    /// <summary>The listed values in rising order; empty when any value from 0 to 100 can occur.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>Where the list comes from; null for <see cref="Continuous"/>.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether only listed values are known to occur.</summary>
    public bool IsListed => !Values.IsEmpty;

    /// <summary>Whether the list is certain, so that a value outside it is impossible and not merely unseen.</summary>
    public bool IsCertain => IsListed && Provenance!.Certainty == Certainty.Documented;

    /// <summary>A domain of listed values.</summary>
    /// <param name="values">The values, 0–100.</param>
    /// <param name="provenance">Where the list comes from.</param>
    public static ValueDomain Listed(IEnumerable<double> values, Provenance provenance) => new([.. values.Order()], provenance);

    /// <summary>Whether <paramref name="value"/> is 0–100 and, in a listed domain, one of the list.</summary>
    public bool Contains(double value) => value is >= 0 and <= 100 && (!IsListed || Values.Contains(value));
}
