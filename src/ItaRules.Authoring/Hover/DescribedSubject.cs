namespace ItaRules.Authoring.Hover;

/// <summary>What kind of thing is described.</summary>
public enum SubjectKind
{
    /// <summary>A word of the language; the name is its <see cref="Syntax.SyntaxKind"/>.</summary>
    Keyword,

    /// <summary>A score; the name is the code that rules write.</summary>
    Score,

    /// <summary>A level; the name is its id.</summary>
    Level,

    /// <summary>An issue; the name is its number.</summary>
    Issue,

    /// <summary>A unit that owns measures.</summary>
    Owner,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A let or define.</summary>
    Definition,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A message; the name is its id.</summary>
    Diagnostic,
}

/// <summary>Something that can be described, by a name that outlives an edit of the file.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Name">Which one.</param>
public sealed record DescribedSubject(SubjectKind Kind, string Name);
