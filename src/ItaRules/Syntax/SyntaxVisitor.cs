namespace ItaRules.Syntax;

/// <summary>Does something for each kind of node. What is not overridden ends in <see cref="DefaultVisit"/>, which does nothing.</summary>
public abstract class SyntaxVisitor
{
    /// <summary>Visits <paramref name="node"/>, if there is one.</summary>
    public virtual void Visit(SyntaxNode? node) => node?.Accept(this);

    /// <summary>What is done for a node whose own method is not overridden.</summary>
    public virtual void DefaultVisit(SyntaxNode node)
    {
    }

    /// <summary>Visits a <see cref="SkippedTokensSyntax"/>.</summary>
    public virtual void VisitSkippedTokens(SkippedTokensSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="SyntaxBlock"/>.</summary>
    public virtual void VisitBlock(SyntaxBlock node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="EditionDeclarationSyntax"/>.</summary>
    public virtual void VisitEditionDeclaration(EditionDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="UseDeclarationSyntax"/>.</summary>
    public virtual void VisitUseDeclaration(UseDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="OwnerDeclarationSyntax"/>.</summary>
    public virtual void VisitOwnerDeclaration(OwnerDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MeasureDeclarationSyntax"/>.</summary>
    public virtual void VisitMeasureDeclaration(MeasureDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="AssignDeclarationSyntax"/>.</summary>
    public virtual void VisitAssignDeclaration(AssignDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LetDeclarationSyntax"/>.</summary>
    public virtual void VisitLetDeclaration(LetDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DefineDeclarationSyntax"/>.</summary>
    public virtual void VisitDefineDeclaration(DefineDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RuleDeclarationSyntax"/>.</summary>
    public virtual void VisitRuleDeclaration(RuleDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RuleHeaderSyntax"/>.</summary>
    public virtual void VisitRuleHeader(RuleHeaderSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ForIssueSyntax"/>.</summary>
    public virtual void VisitForIssue(ForIssueSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ForEachClauseSyntax"/>.</summary>
    public virtual void VisitForEachClause(ForEachClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="IfClauseSyntax"/>.</summary>
    public virtual void VisitIfClause(IfClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ElseClauseSyntax"/>.</summary>
    public virtual void VisitElseClause(ElseClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LabelSyntax"/>.</summary>
    public virtual void VisitLabel(LabelSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LabelListSyntax"/>.</summary>
    public virtual void VisitLabelList(LabelListSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TextSyntax"/>.</summary>
    public virtual void VisitText(TextSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="InterpolationSyntax"/>.</summary>
    public virtual void VisitInterpolation(InterpolationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RecommendActionSyntax"/>.</summary>
    public virtual void VisitRecommendAction(RecommendActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RecommendForActionSyntax"/>.</summary>
    public virtual void VisitRecommendForAction(RecommendForActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MaintainActionSyntax"/>.</summary>
    public virtual void VisitMaintainAction(MaintainActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NoteActionSyntax"/>.</summary>
    public virtual void VisitNoteAction(NoteActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ExpectActionSyntax"/>.</summary>
    public virtual void VisitExpectAction(ExpectActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ExpectForActionSyntax"/>.</summary>
    public virtual void VisitExpectForAction(ExpectForActionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="OwnedByClauseSyntax"/>.</summary>
    public virtual void VisitOwnedByClause(OwnedByClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DueClauseSyntax"/>.</summary>
    public virtual void VisitDueClause(DueClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PriorityClauseSyntax"/>.</summary>
    public virtual void VisitPriorityClause(PriorityClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BecauseClauseSyntax"/>.</summary>
    public virtual void VisitBecauseClause(BecauseClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="StepClauseSyntax"/>.</summary>
    public virtual void VisitStepClause(StepClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GuidelineClauseSyntax"/>.</summary>
    public virtual void VisitGuidelineClause(GuidelineClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ReportClauseSyntax"/>.</summary>
    public virtual void VisitReportClause(ReportClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ForScoresClauseSyntax"/>.</summary>
    public virtual void VisitForScoresClause(ForScoresClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="OutputClauseSyntax"/>.</summary>
    public virtual void VisitOutputClause(OutputClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PublishClauseSyntax"/>.</summary>
    public virtual void VisitPublishClause(PublishClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ReferenceClauseSyntax"/>.</summary>
    public virtual void VisitReferenceClause(ReferenceClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="AllYearSyntax"/>.</summary>
    public virtual void VisitAllYear(AllYearSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PeriodSyntax"/>.</summary>
    public virtual void VisitPeriod(PeriodSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WithinSyntax"/>.</summary>
    public virtual void VisitWithin(WithinSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="QuarterPointSyntax"/>.</summary>
    public virtual void VisitQuarterPoint(QuarterPointSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MonthPointSyntax"/>.</summary>
    public virtual void VisitMonthPoint(MonthPointSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LogicalExpressionSyntax"/>.</summary>
    public virtual void VisitLogicalExpression(LogicalExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ArithmeticExpressionSyntax"/>.</summary>
    public virtual void VisitArithmeticExpression(ArithmeticExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PrefixExpressionSyntax"/>.</summary>
    public virtual void VisitPrefixExpression(PrefixExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TestExpressionSyntax"/>.</summary>
    public virtual void VisitTestExpression(TestExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ParenthesizedExpressionSyntax"/>.</summary>
    public virtual void VisitParenthesizedExpression(ParenthesizedExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="QuantifiedExpressionSyntax"/>.</summary>
    public virtual void VisitQuantifiedExpression(QuantifiedExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="AggregateExpressionSyntax"/>.</summary>
    public virtual void VisitAggregateExpression(AggregateExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NumberExpressionSyntax"/>.</summary>
    public virtual void VisitNumberExpression(NumberExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TextExpressionSyntax"/>.</summary>
    public virtual void VisitTextExpression(TextExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ItemExpressionSyntax"/>.</summary>
    public virtual void VisitItemExpression(ItemExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="IndicatorExpressionSyntax"/>.</summary>
    public virtual void VisitIndicatorExpression(IndicatorExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="InstrumentExpressionSyntax"/>.</summary>
    public virtual void VisitInstrumentExpression(InstrumentExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TotalExpressionSyntax"/>.</summary>
    public virtual void VisitTotalExpression(TotalExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LevelExpressionSyntax"/>.</summary>
    public virtual void VisitLevelExpression(LevelExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="AgencyFieldExpressionSyntax"/>.</summary>
    public virtual void VisitAgencyFieldExpression(AgencyFieldExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NameExpressionSyntax"/>.</summary>
    public virtual void VisitNameExpression(NameExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ComparisonPredicateSyntax"/>.</summary>
    public virtual void VisitComparisonPredicate(ComparisonPredicateSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BetweenPredicateSyntax"/>.</summary>
    public virtual void VisitBetweenPredicate(BetweenPredicateSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MissingPredicateSyntax"/>.</summary>
    public virtual void VisitMissingPredicate(MissingPredicateSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BandPredicateSyntax"/>.</summary>
    public virtual void VisitBandPredicate(BandPredicateSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ScoreListSyntax"/>.</summary>
    public virtual void VisitScoreList(ScoreListSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="SingleScoreSyntax"/>.</summary>
    public virtual void VisitSingleScore(SingleScoreSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ScoreSpanSyntax"/>.</summary>
    public virtual void VisitScoreSpan(ScoreSpanSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NamedScoresSyntax"/>.</summary>
    public virtual void VisitNamedScores(NamedScoresSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="InstrumentsSyntax"/>.</summary>
    public virtual void VisitInstruments(InstrumentsSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="IndicatorsSyntax"/>.</summary>
    public virtual void VisitIndicators(IndicatorsSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ItemsSyntax"/>.</summary>
    public virtual void VisitItems(ItemsSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ItemsNarrowingSyntax"/>.</summary>
    public virtual void VisitItemsNarrowing(ItemsNarrowingSyntax node) => DefaultVisit(node);
}
