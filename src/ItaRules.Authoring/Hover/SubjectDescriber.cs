namespace ItaRules.Authoring.Hover;

/// <summary>Describes whatever has a name in rule files: for hover, and beside proposals.</summary>
public static class SubjectDescriber
{
    private static readonly Dictionary<SubjectKind, IDescription> descriptions = new IDescription[]
    {
        new KeywordDescription(),
        new ScoreDescription(),
        new LevelDescription(),
        new IssueDescription(),
        new OwnerDescription(),
        new MeasureDescription(),
        new DefinitionDescription(),
        new RuleDescription(),
        new DiagnosticDescription(),
    }.ToDictionary(description => description.Kind);

    /// <summary>What can be said of a subject, as Markdown in the reader's language; null when there is no such thing any more.</summary>
    public static string? Describe(AuthoringContext context, DescribedSubject subject) => descriptions[subject.Kind].Describe(context, subject.Name);
}
