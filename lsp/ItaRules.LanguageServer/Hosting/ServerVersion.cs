namespace ItaRules.LanguageServer.Hosting;

/// <summary>How the server calls itself.</summary>
internal static class ServerVersion
{
    /// <summary>Its name.</summary>
    public const string Name = "ItaRules";

    /// <summary>Its version, as the project states it.</summary>
    public static string Current { get; } =
        typeof(ServerVersion).Assembly.GetName().Version?.ToString(3) ?? "";
}
