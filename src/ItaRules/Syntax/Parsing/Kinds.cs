namespace ItaRules.Syntax.Parsing;

/// <summary>The kinds of tokens at which declarations, actions and clauses begin, and those at which the search for a missing piece ends.</summary>
internal static class Kinds
{
    /// <summary>A declaration begins.</summary>
    public static readonly KindSet DeclarationStarts = KindSet.Of(
        SyntaxKind.EditionKeyword, SyntaxKind.UseKeyword, SyntaxKind.OwnerKeyword, SyntaxKind.MeasureKeyword, SyntaxKind.AssignKeyword,
        SyntaxKind.LetKeyword, SyntaxKind.DefineKeyword, SyntaxKind.RuleKeyword, SyntaxKind.AlwaysKeyword, SyntaxKind.ForEachKeyword, SyntaxKind.IfKeyword);

    /// <summary>An expectation begins.</summary>
    public static readonly KindSet ExpectationStarts = KindSet.Of(SyntaxKind.ExpectKeyword, SyntaxKind.ExpectNoKeyword);

    /// <summary>An action begins.</summary>
    public static readonly KindSet ActionStarts = ExpectationStarts.And(KindSet.Of(SyntaxKind.RecommendKeyword, SyntaxKind.MaintainKeyword, SyntaxKind.NoteKeyword));

    /// <summary>A clause of a measure or a recommendation begins.</summary>
    public static readonly KindSet ClauseStarts = KindSet.Of(
        SyntaxKind.OwnedByKeyword, SyntaxKind.DueKeyword, SyntaxKind.PriorityKeyword, SyntaxKind.BecauseKeyword, SyntaxKind.StepKeyword, SyntaxKind.GuidelineKeyword,
        SyntaxKind.ReportEveryKeyword, SyntaxKind.ReportAtKeyword, SyntaxKind.ForKeyword, SyntaxKind.OutputKeyword, SyntaxKind.PublishAsKeyword, SyntaxKind.ReferenceKeyword);

    /// <summary>A part of a statement begins: whatever is looked for is not beyond it.</summary>
    public static readonly KindSet Anchors = DeclarationStarts.And(
        ActionStarts, ClauseStarts, KindSet.Of(SyntaxKind.ThenKeyword, SyntaxKind.ElseKeyword));

    /// <summary>The clauses of a recommendation are over.</summary>
    public static readonly KindSet ClauseEnds = DeclarationStarts.And(ActionStarts, KindSet.Of(SyntaxKind.AndKeyword, SyntaxKind.ElseKeyword));

    /// <summary>A sign or words that compare.</summary>
    public static readonly KindSet Comparisons = KindSet.Of(
        SyntaxKind.LessToken, SyntaxKind.LessOrEqualToken, SyntaxKind.GreaterToken, SyntaxKind.GreaterOrEqualToken, SyntaxKind.EqualToken, SyntaxKind.NotEqualToken,
        SyntaxKind.BelowKeyword, SyntaxKind.AboveKeyword, SyntaxKind.EqualsKeyword, SyntaxKind.AtLeastKeyword, SyntaxKind.AtMostKeyword);

    /// <summary>What is asked of a value begins.</summary>
    public static readonly KindSet PredicateStarts = Comparisons.And(KindSet.Of(
        SyntaxKind.BetweenKeyword, SyntaxKind.NotBetweenKeyword, SyntaxKind.IsKeyword, SyntaxKind.IsNotKeyword, SyntaxKind.IsMissingKeyword, SyntaxKind.IsNotMissingKeyword));

    /// <summary>A name that is looked for is not here, for here its statement goes on.</summary>
    public static readonly KindSet NameAnchors = Anchors.And(PredicateStarts, KindSet.Of(
        SyntaxKind.AndKeyword, SyntaxKind.OrKeyword, SyntaxKind.CommaToken, SyntaxKind.CloseParenthesisToken, SyntaxKind.ToKeyword, SyntaxKind.AssignToKeyword,
        SyntaxKind.AsKeyword, SyntaxKind.InKeyword, SyntaxKind.UnderKeyword));

    /// <summary>A value that is looked for is not here, for here its sentence goes on.</summary>
    public static readonly KindSet ValueAnchors = NameAnchors.And(KindSet.Of(
        SyntaxKind.PlusToken, SyntaxKind.StarToken, SyntaxKind.SlashToken, SyntaxKind.DotDotToken, SyntaxKind.OfKeyword, SyntaxKind.CountOfKeyword,
        SyntaxKind.CodeKeyword, SyntaxKind.TitleKeyword, SyntaxKind.CloseBraceToken, SyntaxKind.PlanKeyword, SyntaxKind.DaysKeyword, SyntaxKind.MonthsKeyword));

    /// <summary>The instruments.</summary>
    public static readonly KindSet Instruments = KindSet.Of(SyntaxKind.IitKeyword, SyntaxKind.EitKeyword, SyntaxKind.OitKeyword);

    /// <summary>One score begins.</summary>
    public static readonly KindSet ScoreStarts = Instruments.And(KindSet.Of(SyntaxKind.ItemToken, SyntaxKind.ItemKeyword, SyntaxKind.IndicatorKeyword));

    /// <summary>The contextual keywords, which are names where no keyword can stand.</summary>
    public static readonly KindSet Contextual = KindSet.Of([.. SyntaxFacts.Keywords.Where(keyword => keyword.IsContextual).Select(keyword => keyword.Kind)]);

    /// <summary>A word that is no keyword.</summary>
    public static readonly KindSet NameOnly = KindSet.Of(SyntaxKind.NameToken);

    /// <summary>A name can stand: a word, or a contextual keyword.</summary>
    public static readonly KindSet Names = Contextual.And(SyntaxKind.NameToken);

    /// <summary>A label can stand: a name or a text.</summary>
    public static readonly KindSet Labels = Names.And(SyntaxKind.TextToken);

    /// <summary>What is expected where a label can stand.</summary>
    public static readonly KindSet ExpectedLabels = KindSet.Of(SyntaxKind.NameToken, SyntaxKind.TextToken);
}
