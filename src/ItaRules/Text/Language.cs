namespace ItaRules.Text;

/// <summary>
/// The reader's language. Always an explicit argument: what a policy officer sees never depends on the culture of the machine.
/// </summary>
public enum Language
{
    /// <summary>Thai, the language of the agencies and of the published documents.</summary>
    Thai,

    /// <summary>English.</summary>
    English,
}
