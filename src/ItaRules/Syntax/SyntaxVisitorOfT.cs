namespace ItaRules.Syntax;

/// <summary>Makes something of each kind of node. What is not overridden ends in <see cref="DefaultVisit"/>, which gives nothing.</summary>
/// <typeparam name="TResult">What is made.</typeparam>
public abstract class SyntaxVisitor<TResult>
{
    /// <summary>Visits <paramref name="node"/>; nothing comes of no node.</summary>
    public virtual TResult? Visit(SyntaxNode? node) => node is null ? default : node.Accept(this);

    /// <summary>What is made of a node whose own method is not overridden.</summary>
    public virtual TResult? DefaultVisit(SyntaxNode node) => default;

    /// <summary>Visits a <see cref="SkippedTokensSyntax"/>.</summary>
    public virtual TResult? VisitSkippedTokens(SkippedTokensSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="SyntaxBlock"/>.</summary>
    public virtual TResult? VisitBlock(SyntaxBlock node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="EditionDeclarationSyntax"/>.</summary>
    public virtual TResult? VisitEditionDeclaration(EditionDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="UseDeclarationSyntax"/>.</summary>
    public virtual TResult? VisitUseDeclaration(UseDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="OwnerDeclarationSyntax"/>.</summary>
    public virtual TResult? VisitOwnerDeclaration(OwnerDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MeasureDeclarationSyntax"/>.</summary>
    public virtual TResult? VisitMeasureDeclaration(MeasureDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="AssignDeclarationSyntax"/>.</summary>
    public virtual TResult? VisitAssignDeclaration(AssignDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LetDeclarationSyntax"/>.</summary>
    public virtual TResult? VisitLetDeclaration(LetDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DefineDeclarationSyntax"/>.</summary>
    public virtual TResult? VisitDefineDeclaration(DefineDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RuleDeclarationSyntax"/>.</summary>
    public virtual TResult? VisitRuleDeclaration(RuleDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RuleHeaderSyntax"/>.</summary>
    public virtual TResult? VisitRuleHeader(RuleHeaderSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ForIssueSyntax"/>.</summary>
    public virtual TResult? VisitForIssue(ForIssueSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ForEachClauseSyntax"/>.</summary>
    public virtual TResult? VisitForEachClause(ForEachClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="IfClauseSyntax"/>.</summary>
    public virtual TResult? VisitIfClause(IfClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ElseClauseSyntax"/>.</summary>
    public virtual TResult? VisitElseClause(ElseClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LabelSyntax"/>.</summary>
    public virtual TResult? VisitLabel(LabelSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LabelListSyntax"/>.</summary>
    public virtual TResult? VisitLabelList(LabelListSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TextSyntax"/>.</summary>
    public virtual TResult? VisitText(TextSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="InterpolationSyntax"/>.</summary>
    public virtual TResult? VisitInterpolation(InterpolationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RecommendActionSyntax"/>.</summary>
    public virtual TResult? VisitRecommendAction(RecommendActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RecommendForActionSyntax"/>.</summary>
    public virtual TResult? VisitRecommendForAction(RecommendForActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MaintainActionSyntax"/>.</summary>
    public virtual TResult? VisitMaintainAction(MaintainActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NoteActionSyntax"/>.</summary>
    public virtual TResult? VisitNoteAction(NoteActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ExpectActionSyntax"/>.</summary>
    public virtual TResult? VisitExpectAction(ExpectActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ExpectForActionSyntax"/>.</summary>
    public virtual TResult? VisitExpectForAction(ExpectForActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="OwnedByClauseSyntax"/>.</summary>
    public virtual TResult? VisitOwnedByClause(OwnedByClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DueClauseSyntax"/>.</summary>
    public virtual TResult? VisitDueClause(DueClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PriorityClauseSyntax"/>.</summary>
    public virtual TResult? VisitPriorityClause(PriorityClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BecauseClauseSyntax"/>.</summary>
    public virtual TResult? VisitBecauseClause(BecauseClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="StepClauseSyntax"/>.</summary>
    public virtual TResult? VisitStepClause(StepClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GuidelineClauseSyntax"/>.</summary>
    public virtual TResult? VisitGuidelineClause(GuidelineClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ReportClauseSyntax"/>.</summary>
    public virtual TResult? VisitReportClause(ReportClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ForScoresClauseSyntax"/>.</summary>
    public virtual TResult? VisitForScoresClause(ForScoresClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="OutputClauseSyntax"/>.</summary>
    public virtual TResult? VisitOutputClause(OutputClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PublishClauseSyntax"/>.</summary>
    public virtual TResult? VisitPublishClause(PublishClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ReferenceClauseSyntax"/>.</summary>
    public virtual TResult? VisitReferenceClause(ReferenceClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="AllYearSyntax"/>.</summary>
    public virtual TResult? VisitAllYear(AllYearSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PeriodSyntax"/>.</summary>
    public virtual TResult? VisitPeriod(PeriodSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WithinSyntax"/>.</summary>
    public virtual TResult? VisitWithin(WithinSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="QuarterPointSyntax"/>.</summary>
    public virtual TResult? VisitQuarterPoint(QuarterPointSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MonthPointSyntax"/>.</summary>
    public virtual TResult? VisitMonthPoint(MonthPointSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LogicalExpressionSyntax"/>.</summary>
    public virtual TResult? VisitLogicalExpression(LogicalExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ArithmeticExpressionSyntax"/>.</summary>
    public virtual TResult? VisitArithmeticExpression(ArithmeticExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PrefixExpressionSyntax"/>.</summary>
    public virtual TResult? VisitPrefixExpression(PrefixExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TestExpressionSyntax"/>.</summary>
    public virtual TResult? VisitTestExpression(TestExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ParenthesizedExpressionSyntax"/>.</summary>
    public virtual TResult? VisitParenthesizedExpression(ParenthesizedExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="QuantifiedExpressionSyntax"/>.</summary>
    public virtual TResult? VisitQuantifiedExpression(QuantifiedExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="AggregateExpressionSyntax"/>.</summary>
    public virtual TResult? VisitAggregateExpression(AggregateExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NumberExpressionSyntax"/>.</summary>
    public virtual TResult? VisitNumberExpression(NumberExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TextExpressionSyntax"/>.</summary>
    public virtual TResult? VisitTextExpression(TextExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ItemExpressionSyntax"/>.</summary>
    public virtual TResult? VisitItemExpression(ItemExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="IndicatorExpressionSyntax"/>.</summary>
    public virtual TResult? VisitIndicatorExpression(IndicatorExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="InstrumentExpressionSyntax"/>.</summary>
    public virtual TResult? VisitInstrumentExpression(InstrumentExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TotalExpressionSyntax"/>.</summary>
    public virtual TResult? VisitTotalExpression(TotalExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LevelExpressionSyntax"/>.</summary>
    public virtual TResult? VisitLevelExpression(LevelExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="AgencyFieldExpressionSyntax"/>.</summary>
    public virtual TResult? VisitAgencyFieldExpression(AgencyFieldExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NameExpressionSyntax"/>.</summary>
    public virtual TResult? VisitNameExpression(NameExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ComparisonPredicateSyntax"/>.</summary>
    public virtual TResult? VisitComparisonPredicate(ComparisonPredicateSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BetweenPredicateSyntax"/>.</summary>
    public virtual TResult? VisitBetweenPredicate(BetweenPredicateSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MissingPredicateSyntax"/>.</summary>
    public virtual TResult? VisitMissingPredicate(MissingPredicateSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BandPredicateSyntax"/>.</summary>
    public virtual TResult? VisitBandPredicate(BandPredicateSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ScoreListSyntax"/>.</summary>
    public virtual TResult? VisitScoreList(ScoreListSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="SingleScoreSyntax"/>.</summary>
    public virtual TResult? VisitSingleScore(SingleScoreSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ScoreSpanSyntax"/>.</summary>
    public virtual TResult? VisitScoreSpan(ScoreSpanSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NamedScoresSyntax"/>.</summary>
    public virtual TResult? VisitNamedScores(NamedScoresSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="InstrumentsSyntax"/>.</summary>
    public virtual TResult? VisitInstruments(InstrumentsSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="IndicatorsSyntax"/>.</summary>
    public virtual TResult? VisitIndicators(IndicatorsSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ItemsSyntax"/>.</summary>
    public virtual TResult? VisitItems(ItemsSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ItemsNarrowingSyntax"/>.</summary>
    public virtual TResult? VisitItemsNarrowing(ItemsNarrowingSyntax node) => DefaultVisit(node);
}
