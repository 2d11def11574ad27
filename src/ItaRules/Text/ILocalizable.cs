namespace ItaRules.Text;

/// <summary>Something that can word itself in either language, decided when it is shown and not when it is made.</summary>
public interface ILocalizable
{
    /// <summary>The wording in <paramref name="language"/>.</summary>
    public string In(Language language);
}
