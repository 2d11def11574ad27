namespace ItaRules.Authoring.Hover;

/// <summary>Describes one kind of thing.</summary>
internal interface IDescription
{
    /// <summary>The kind.</summary>
    public SubjectKind Kind { get; }

    /// <summary>What can be said of the thing with this name, as Markdown in the reader's language; null when there is none of that name.</summary>
    public string? Describe(AuthoringContext context, string name);
}
