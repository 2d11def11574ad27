using ItaRules.Syntax;

namespace ItaRules.Authoring.Completion;

/// <summary>
/// What the grammar would take after the beginning of a block, and what a name, a text or a number there would stand for. It is found by letting the parser read
/// the beginning with such a word behind it; what follows in the file does not count, for it may be half of something else.
/// </summary>
internal sealed class PlaceGrammar
{
    // No keyword and like none; whether it is read as a name is the grammar's answer.
    private const string SomeName = "zzz";

    private readonly string before;
    private readonly string after;

    /// <summary>Asks about the end of a text.</summary>
    /// <param name="before">The block up to the place.</param>
    /// <param name="closing">What closes the text around the place; empty outside a text.</param>
    public PlaceGrammar(string before, string closing)
    {
        this.before = before + " ";
        after = closing;
        Kinds = SyntaxTree.Parse(this.before + after).GetExpectedKinds(this.before.Length);
        var name = Kinds.Contains(SyntaxKind.NameToken) ? Read(SomeName) : null;
        NameRole = name is null ? NameRole.None : RoleOfName(name);
        LoopName = name is null ? null : LoopNameAround(name);
        TextRole = Kinds.Contains(SyntaxKind.TextToken) ? RoleOfText(Read($"\"{SomeName}\"")) : TextRole.None;
        NumberRole = Kinds.Contains(SyntaxKind.NumberToken) ? RoleOfNumber(Read("1")) : NumberRole.None;
    }

    /// <summary>The kinds of tokens that can stand there.</summary>
    public IReadOnlySet<SyntaxKind> Kinds { get; }

    /// <summary>What a name there would stand for.</summary>
    public NameRole NameRole { get; }

    /// <summary>What a text there would be.</summary>
    public TextRole TextRole { get; }

    /// <summary>Whether something stands there with which only a text, or the same of another year, can be compared: a level or a field of the agency.</summary>
    public bool ComparesText => TextRole is TextRole.Level or TextRole.AgencyType or TextRole.Province or TextRole.District or TextRole.AgencyName;

    /// <summary>What a number there would be.</summary>
    public NumberRole NumberRole { get; }

    /// <summary>The name that a <c>for each</c> around the place gives to each score; null outside a loop.</summary>
    public string? LoopName { get; }

    /// <summary>The codes of items that the statement names before the place, in their comparable form.</summary>
    public IReadOnlySet<string> ItemsBefore() =>
        SyntaxTree.Parse(before + after).DescendantTokens().Where(token => token.Kind == SyntaxKind.ItemToken).Select(token => token.ValueText).ToHashSet(StringComparer.Ordinal);

    private SyntaxToken Read(string word) => SyntaxTree.Parse(before + word + after).FindToken(before.Length, insideTexts: true);

    private static NameRole RoleOfName(SyntaxToken name) => name.Parent switch
    {
        LabelSyntax label => RoleOfLabel(label),
        NameExpressionSyntax expression => CanBeCondition(expression) ? NameRole.NumberOrCondition : NameRole.Number,
        BandPredicateSyntax => NameRole.Band,
        NamedScoresSyntax => NameRole.Scores,
        _ => NameRole.None,
    };

    private static NameRole RoleOfLabel(LabelSyntax label) => label.Parent switch
    {
        OwnerDeclarationSyntax owner => owner.Label == label ? NameRole.NewOwner : NameRole.Owner,
        AssignDeclarationSyntax => NameRole.Owner,
        LabelListSyntax { Parent: ExpectActionSyntax } => NameRole.Measure,
        LabelListSyntax => NameRole.Owner,
        MeasureDeclarationSyntax => NameRole.NewMeasure,
        RecommendActionSyntax => NameRole.Measure,
        _ => NameRole.None,
    };

    // Only what nothing compares and nothing counts with can be a whole condition.
    private static bool CanBeCondition(SyntaxNode node)
    {
        while (node.Parent is LogicalExpressionSyntax or ParenthesizedExpressionSyntax or PrefixExpressionSyntax or TestExpressionSyntax)
        {
            if (node.Parent is PrefixExpressionSyntax prefix && prefix.Operators.Any(sign => sign.Kind != SyntaxKind.NotKeyword))
                return false;
            node = node.Parent;
        }

        return node.Parent is IfClauseSyntax or DefineDeclarationSyntax;
    }

    private static TextRole RoleOfText(SyntaxToken text) => text.Parent switch
    {
        LabelSyntax => TextRole.Label,
        UseDeclarationSyntax => TextRole.Use,
        TextExpressionSyntax { Parent: ComparisonPredicateSyntax { Parent: TestExpressionSyntax test } } => RoleOfCompared(test.Operand),
        TextSyntax { Parent: LabelSyntax } => TextRole.Label,
        _ => TextRole.None,
    };

    private static TextRole RoleOfCompared(ExpressionSyntax operand) => operand switch
    {
        LevelExpressionSyntax => TextRole.Level,
        PrefixExpressionSyntax { Operand: LevelExpressionSyntax } => TextRole.Level,
        AgencyFieldExpressionSyntax field => field.Field.Kind switch
        {
            SyntaxKind.AgencyTypeKeyword => TextRole.AgencyType,
            SyntaxKind.AgencyProvinceKeyword => TextRole.Province,
            SyntaxKind.AgencyDistrictKeyword => TextRole.District,
            _ => TextRole.AgencyName,
        },
        _ => TextRole.None,
    };

    private static NumberRole RoleOfNumber(SyntaxToken number) => number.Parent switch
    {
        ForIssueSyntax { SubjectKeyword.Kind: SyntaxKind.IssueKeyword } => NumberRole.Issue,
        ForIssueSyntax => NumberRole.Indicator,
        ItemsNarrowingSyntax { Subject.Kind: SyntaxKind.IssueKeyword } => NumberRole.Issue,
        ItemsNarrowingSyntax => NumberRole.Indicator,
        IndicatorExpressionSyntax => NumberRole.Indicator,
        EditionDeclarationSyntax edition => edition.Year == number ? NumberRole.Edition : NumberRole.Plan,
        _ => NumberRole.None,
    };

    private static string? LoopNameAround(SyntaxToken word) =>
        word.AncestorOrSelf<RuleDeclarationSyntax>() is { } rule && rule.ForEach is { Name: { IsMissing: false } name } loop && !loop.DescendantTokens().Contains(word) ? name.Text : null;
}
