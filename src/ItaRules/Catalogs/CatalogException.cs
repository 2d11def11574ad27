namespace ItaRules.Catalogs;

/// <summary>A catalogue contradicts itself: a part names another that is not there, or weights do not add up.</summary>
public sealed class CatalogException(string part, Text.LocalizedText reason) : Exception($"{part}: {reason.English}")
{
    /// <summary>The part at fault, such as <c>items.o14</c>, so that a reader can find its line.</summary>
    public string Part { get; } = part;

    /// <summary>What is wrong, in words.</summary>
    public Text.LocalizedText Reason { get; } = reason;
}
