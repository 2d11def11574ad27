using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>One message at one place. Its text is made when it is shown, in the reader's language.</summary>
public sealed class Diagnostic
{
    private static readonly int languages = Enum.GetValues<Language>().Length;

    // By language. Shared by the same message at other places: one that moves while its file is edited is not worded again.
    private readonly string?[] wordings;

    /// <summary>A message of the kind <paramref name="descriptor"/> at <paramref name="location"/>.</summary>
    /// <param name="descriptor">The kind of message.</param>
    /// <param name="location">Where it is shown.</param>
    /// <param name="arguments">What is put in for {0}, {1} …; also the data that fixes work with.</param>
    /// <param name="related">Other places that explain it, such as the first of two declarations.</param>
    public Diagnostic(DiagnosticDescriptor descriptor, Location location, ImmutableArray<object> arguments, ImmutableArray<RelatedLocation> related = default)
        : this(descriptor, descriptor.DefaultSeverity, location, arguments, related.IsDefault ? [] : related, new string?[languages])
    {
    }

    private Diagnostic(
        DiagnosticDescriptor descriptor, Severity severity, Location location, ImmutableArray<object> arguments, ImmutableArray<RelatedLocation> related, string?[] wordings)
    {
        this.wordings = wordings;
        Descriptor = descriptor;
        Severity = severity;
        Location = location;
        Arguments = arguments;
        Related = related;
    }

    /// <summary>The kind of message.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The stable id, such as ITA0001.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How grave it is, after the project's own settings.</summary>
    public Severity Severity { get; }

    /// <summary>Where it is shown.</summary>
    public Location Location { get; }

    /// <summary>What is put in for {0}, {1} …; also the data that fixes work with.</summary>
    public ImmutableArray<object> Arguments { get; }

    /// <summary>Other places that explain it.</summary>
    public ImmutableArray<RelatedLocation> Related { get; }

    /// <summary>The message in <paramref name="language"/>.</summary>
    public string GetMessage(Language language) => wordings[(int)language] ??= DiagnosticMessage.Format(Descriptor.Message, language, Arguments);

    /// <summary>The same message with the severity that a project gives it.</summary>
    public Diagnostic WithSeverity(Severity severity) =>
        severity == Severity ? this : new Diagnostic(Descriptor, severity, Location, Arguments, Related, wordings);

    /// <summary>The same message at another place, as after an edit before it.</summary>
    /// <param name="location">Where it is shown.</param>
    /// <param name="related">The places that explain it.</param>
    public Diagnostic At(Location location, ImmutableArray<RelatedLocation> related) => new(Descriptor, Severity, location, Arguments, related, wordings);

    /// <inheritdoc/>
    public override string ToString() => $"{Location}: {Id}: {GetMessage(Language.English)}";
}
