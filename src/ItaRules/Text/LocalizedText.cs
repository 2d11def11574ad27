namespace ItaRules.Text;

/// <summary>One text in the two languages that everything shown exists in.</summary>
/// <param name="Thai">The text in Thai.</param>
/// <param name="English">The text in English.</param>
public readonly record struct LocalizedText(string Thai, string English) : ILocalizable
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Thai ? Thai : English;
}
