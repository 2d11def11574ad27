namespace ItaRules.Reports.Writing;

/// <summary>Tells addresses that may become links from other words.</summary>
internal static class WebAddress
{
    /// <summary>The address of a page of the web; null when the words are none, so that no other kind of link (a script, a file) gets into a document.</summary>
    public static Uri? Of(string words) =>
        Uri.TryCreate(words.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Length > 0
            ? address
            : null;
}
