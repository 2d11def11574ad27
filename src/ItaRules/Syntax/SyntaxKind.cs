namespace ItaRules.Syntax;

/// <summary>What a token, a keyword, a piece of trivia or a node is. A keyword has one kind for each meaning, however many words it is written with.</summary>
public enum SyntaxKind : ushort
{
    /// <summary>Nothing; no element of a tree has it.</summary>
    None,

    /// <summary>The end of the file, with what follows the last declaration.</summary>
    EndOfFileToken,

    /// <summary>A character that no rule file needs.</summary>
    BadToken,

    /// <summary>A name that is no keyword.</summary>
    NameToken,

    /// <summary>A number, in Arabic or Thai digits.</summary>
    NumberToken,

    /// <summary>A text in quotes.</summary>
    TextToken,

    /// <summary>An item's code: i, e or o and digits. Whether the year has it is the binder's question.</summary>
    ItemToken,

    /// <summary><c>&lt;</c></summary>
    LessToken,

    /// <summary><c>&lt;=</c> or <c>≤</c></summary>
    LessOrEqualToken,

    /// <summary><c>&gt;</c></summary>
    GreaterToken,

    /// <summary><c>&gt;=</c> or <c>≥</c></summary>
    GreaterOrEqualToken,

    /// <summary><c>=</c></summary>
    EqualToken,

    /// <summary><c>&lt;&gt;</c> or <c>≠</c></summary>
    NotEqualToken,

    /// <summary><c>+</c></summary>
    PlusToken,

    /// <summary><c>-</c></summary>
    MinusToken,

    /// <summary><c>*</c></summary>
    StarToken,

    /// <summary><c>/</c></summary>
    SlashToken,

    /// <summary><c>,</c></summary>
    CommaToken,

    /// <summary><c>..</c></summary>
    DotDotToken,

    /// <summary><c>(</c></summary>
    OpenParenthesisToken,

    /// <summary><c>)</c></summary>
    CloseParenthesisToken,

    /// <summary><c>{</c>, inside a text.</summary>
    OpenBraceToken,

    /// <summary><c>}</c>, inside a text.</summary>
    CloseBraceToken,

    /// <summary>The keyword <c>edition</c>.</summary>
    EditionKeyword,

    /// <summary>The keyword <c>plan</c>.</summary>
    PlanKeyword,

    /// <summary>The keyword <c>use</c>.</summary>
    UseKeyword,

    /// <summary>The keyword <c>owner</c>.</summary>
    OwnerKeyword,

    /// <summary>The keyword <c>under</c>.</summary>
    UnderKeyword,

    /// <summary>The keyword <c>assign</c>.</summary>
    AssignKeyword,

    /// <summary>The keyword <c>to</c>.</summary>
    AssignToKeyword,

    /// <summary>The keyword <c>measure</c>.</summary>
    MeasureKeyword,

    /// <summary>The keyword <c>measures for</c>.</summary>
    MeasuresForKeyword,

    /// <summary>The keyword <c>step</c>.</summary>
    StepKeyword,

    /// <summary>The keyword <c>guideline</c>.</summary>
    GuidelineKeyword,

    /// <summary>The keyword <c>owned by</c>.</summary>
    OwnedByKeyword,

    /// <summary>The keyword <c>due</c>.</summary>
    DueKeyword,

    /// <summary>The keyword <c>report every</c>.</summary>
    ReportEveryKeyword,

    /// <summary>The keyword <c>report at</c>.</summary>
    ReportAtKeyword,

    /// <summary>The keyword <c>output</c>.</summary>
    OutputKeyword,

    /// <summary>The keyword <c>publish as</c>.</summary>
    PublishAsKeyword,

    /// <summary>The keyword <c>reference</c>.</summary>
    ReferenceKeyword,

    /// <summary>The keyword <c>let</c>.</summary>
    LetKeyword,

    /// <summary>The keyword <c>define</c>.</summary>
    DefineKeyword,

    /// <summary>The keyword <c>as</c>.</summary>
    AsKeyword,

    /// <summary>The keyword <c>rule</c>.</summary>
    RuleKeyword,

    /// <summary>The keyword <c>for</c>.</summary>
    ForKeyword,

    /// <summary>The keyword <c>issue</c>.</summary>
    IssueKeyword,

    /// <summary>The keyword <c>indicator</c>.</summary>
    IndicatorKeyword,

    /// <summary>The keyword <c>for each</c>.</summary>
    ForEachKeyword,

    /// <summary>The keyword <c>in</c>.</summary>
    InKeyword,

    /// <summary>The keyword <c>always</c>.</summary>
    AlwaysKeyword,

    /// <summary>The keyword <c>if</c>.</summary>
    IfKeyword,

    /// <summary>The keyword <c>then</c>.</summary>
    ThenKeyword,

    /// <summary>The keyword <c>else</c>.</summary>
    ElseKeyword,

    /// <summary>The keyword <c>recommend</c>.</summary>
    RecommendKeyword,

    /// <summary>The keyword <c>maintain</c>.</summary>
    MaintainKeyword,

    /// <summary>The keyword <c>note</c>.</summary>
    NoteKeyword,

    /// <summary>The keyword <c>expect</c>.</summary>
    ExpectKeyword,

    /// <summary>The keyword <c>expect no</c>.</summary>
    ExpectNoKeyword,

    /// <summary>The keyword <c>priority</c>.</summary>
    PriorityKeyword,

    /// <summary>The keyword <c>urgent</c>.</summary>
    UrgentKeyword,

    /// <summary>The keyword <c>high</c>.</summary>
    HighKeyword,

    /// <summary>The keyword <c>normal</c>.</summary>
    NormalKeyword,

    /// <summary>The keyword <c>low</c>.</summary>
    LowKeyword,

    /// <summary>The keyword <c>because</c>.</summary>
    BecauseKeyword,

    /// <summary>The keyword <c>and</c>.</summary>
    AndKeyword,

    /// <summary>The keyword <c>or</c>.</summary>
    OrKeyword,

    /// <summary>The keyword <c>not</c>.</summary>
    NotKeyword,

    /// <summary>The keyword <c>between</c>.</summary>
    BetweenKeyword,

    /// <summary>The keyword <c>not between</c>.</summary>
    NotBetweenKeyword,

    /// <summary>The keyword <c>is</c>.</summary>
    IsKeyword,

    /// <summary>The keyword <c>is not</c>.</summary>
    IsNotKeyword,

    /// <summary>The keyword <c>is missing</c>.</summary>
    IsMissingKeyword,

    /// <summary>The keyword <c>is not missing</c>.</summary>
    IsNotMissingKeyword,

    /// <summary>The keyword <c>below</c>.</summary>
    BelowKeyword,

    /// <summary>The keyword <c>above</c>.</summary>
    AboveKeyword,

    /// <summary>The keyword <c>equals</c>.</summary>
    EqualsKeyword,

    /// <summary>The keyword <c>at least</c>.</summary>
    AtLeastKeyword,

    /// <summary>The keyword <c>at most</c>.</summary>
    AtMostKeyword,

    /// <summary>The keyword <c>exactly</c>.</summary>
    ExactlyKeyword,

    /// <summary>The keyword <c>of</c>.</summary>
    OfKeyword,

    /// <summary>The keyword <c>of</c>.</summary>
    CountOfKeyword,

    /// <summary>The keyword <c>any of</c>.</summary>
    AnyOfKeyword,

    /// <summary>The keyword <c>all of</c>.</summary>
    AllOfKeyword,

    /// <summary>The keyword <c>none of</c>.</summary>
    NoneOfKeyword,

    /// <summary>The keyword <c>average of</c>.</summary>
    AverageOfKeyword,

    /// <summary>The keyword <c>lowest of</c>.</summary>
    LowestOfKeyword,

    /// <summary>The keyword <c>highest of</c>.</summary>
    HighestOfKeyword,

    /// <summary>The keyword <c>sum of</c>.</summary>
    SumOfKeyword,

    /// <summary>The keyword <c>previous</c>.</summary>
    PreviousKeyword,

    /// <summary>The keyword <c>change in</c>.</summary>
    ChangeInKeyword,

    /// <summary>The keyword <c>item</c>.</summary>
    ItemKeyword,

    /// <summary>The keyword <c>items</c>.</summary>
    ItemsKeyword,

    /// <summary>The keyword <c>indicators</c>.</summary>
    IndicatorsKeyword,

    /// <summary>The keyword <c>instruments</c>.</summary>
    InstrumentsKeyword,

    /// <summary>The keyword <c>to</c>.</summary>
    ToKeyword,

    /// <summary>The keyword <c>total</c>.</summary>
    TotalKeyword,

    /// <summary>The keyword <c>level</c>.</summary>
    LevelKeyword,

    /// <summary>The keyword <c>agency type</c>.</summary>
    AgencyTypeKeyword,

    /// <summary>The keyword <c>agency province</c>.</summary>
    AgencyProvinceKeyword,

    /// <summary>The keyword <c>agency district</c>.</summary>
    AgencyDistrictKeyword,

    /// <summary>The keyword <c>agency name</c>.</summary>
    AgencyNameKeyword,

    /// <summary>The keyword <c>all year</c>.</summary>
    AllYearKeyword,

    /// <summary>The keyword <c>Q1</c>.</summary>
    FirstQuarterKeyword,

    /// <summary>The keyword <c>Q2</c>.</summary>
    SecondQuarterKeyword,

    /// <summary>The keyword <c>Q3</c>.</summary>
    ThirdQuarterKeyword,

    /// <summary>The keyword <c>Q4</c>.</summary>
    FourthQuarterKeyword,

    /// <summary>The keyword <c>within</c>.</summary>
    WithinKeyword,

    /// <summary>The keyword <c>days</c>.</summary>
    DaysKeyword,

    /// <summary>The keyword <c>months</c>.</summary>
    MonthsKeyword,

    /// <summary>The keyword <c>January</c>.</summary>
    JanuaryKeyword,

    /// <summary>The keyword <c>February</c>.</summary>
    FebruaryKeyword,

    /// <summary>The keyword <c>March</c>.</summary>
    MarchKeyword,

    /// <summary>The keyword <c>April</c>.</summary>
    AprilKeyword,

    /// <summary>The keyword <c>May</c>.</summary>
    MayKeyword,

    /// <summary>The keyword <c>June</c>.</summary>
    JuneKeyword,

    /// <summary>The keyword <c>July</c>.</summary>
    JulyKeyword,

    /// <summary>The keyword <c>August</c>.</summary>
    AugustKeyword,

    /// <summary>The keyword <c>September</c>.</summary>
    SeptemberKeyword,

    /// <summary>The keyword <c>October</c>.</summary>
    OctoberKeyword,

    /// <summary>The keyword <c>November</c>.</summary>
    NovemberKeyword,

    /// <summary>The keyword <c>December</c>.</summary>
    DecemberKeyword,

    /// <summary>The keyword <c>IIT</c>.</summary>
    IitKeyword,

    /// <summary>The keyword <c>EIT</c>.</summary>
    EitKeyword,

    /// <summary>The keyword <c>OIT</c>.</summary>
    OitKeyword,

    /// <summary>The keyword <c>code</c>.</summary>
    CodeKeyword,

    /// <summary>The keyword <c>title</c>.</summary>
    TitleKeyword,

    /// <summary>Spaces, tabs and other characters that show nothing.</summary>
    WhitespaceTrivia,

    /// <summary>The end of a line: LF, CRLF or CR.</summary>
    EndOfLineTrivia,

    /// <summary>A comment from <c>#</c> to the end of the line.</summary>
    CommentTrivia,

    /// <summary>A <see cref="SyntaxBlock"/>.</summary>
    Block,

    /// <summary>A <see cref="SkippedTokensSyntax"/>.</summary>
    SkippedTokens,

    /// <summary>A <see cref="LogicalExpressionSyntax"/> joined by <c>or</c>.</summary>
    OrExpression,

    /// <summary>A <see cref="LogicalExpressionSyntax"/> joined by <c>and</c>.</summary>
    AndExpression,

    /// <summary>An <see cref="ArithmeticExpressionSyntax"/> joined by <c>+</c> and <c>-</c>.</summary>
    SumExpression,

    /// <summary>An <see cref="ArithmeticExpressionSyntax"/> joined by <c>*</c> and <c>/</c>.</summary>
    ProductExpression,

    /// <summary>A <see cref="EditionDeclarationSyntax"/>.</summary>
    EditionDeclaration,

    /// <summary>A <see cref="UseDeclarationSyntax"/>.</summary>
    UseDeclaration,

    /// <summary>A <see cref="OwnerDeclarationSyntax"/>.</summary>
    OwnerDeclaration,

    /// <summary>A <see cref="MeasureDeclarationSyntax"/>.</summary>
    MeasureDeclaration,

    /// <summary>A <see cref="AssignDeclarationSyntax"/>.</summary>
    AssignDeclaration,

    /// <summary>A <see cref="LetDeclarationSyntax"/>.</summary>
    LetDeclaration,

    /// <summary>A <see cref="DefineDeclarationSyntax"/>.</summary>
    DefineDeclaration,

    /// <summary>A <see cref="RuleDeclarationSyntax"/>.</summary>
    RuleDeclaration,

    /// <summary>A <see cref="RuleHeaderSyntax"/>.</summary>
    RuleHeader,

    /// <summary>A <see cref="ForIssueSyntax"/>.</summary>
    ForIssue,

    /// <summary>A <see cref="ForEachClauseSyntax"/>.</summary>
    ForEachClause,

    /// <summary>A <see cref="IfClauseSyntax"/>.</summary>
    IfClause,

    /// <summary>A <see cref="ElseClauseSyntax"/>.</summary>
    ElseClause,

    /// <summary>A <see cref="LabelSyntax"/>.</summary>
    Label,

    /// <summary>A <see cref="LabelListSyntax"/>.</summary>
    LabelList,

    /// <summary>A <see cref="TextSyntax"/>.</summary>
    Text,

    /// <summary>A <see cref="InterpolationSyntax"/>.</summary>
    Interpolation,

    /// <summary>A <see cref="RecommendActionSyntax"/>.</summary>
    RecommendAction,

    /// <summary>A <see cref="RecommendForActionSyntax"/>.</summary>
    RecommendForAction,

    /// <summary>A <see cref="MaintainActionSyntax"/>.</summary>
    MaintainAction,

    /// <summary>A <see cref="NoteActionSyntax"/>.</summary>
    NoteAction,

    /// <summary>A <see cref="ExpectActionSyntax"/>.</summary>
    ExpectAction,

    /// <summary>A <see cref="ExpectForActionSyntax"/>.</summary>
    ExpectForAction,

    /// <summary>A <see cref="OwnedByClauseSyntax"/>.</summary>
    OwnedByClause,

    /// <summary>A <see cref="DueClauseSyntax"/>.</summary>
    DueClause,

    /// <summary>A <see cref="PriorityClauseSyntax"/>.</summary>
    PriorityClause,

    /// <summary>A <see cref="BecauseClauseSyntax"/>.</summary>
    BecauseClause,

    /// <summary>A <see cref="StepClauseSyntax"/>.</summary>
    StepClause,

    /// <summary>A <see cref="GuidelineClauseSyntax"/>.</summary>
    GuidelineClause,

    /// <summary>A <see cref="ReportClauseSyntax"/>.</summary>
    ReportClause,

    /// <summary>A <see cref="ForScoresClauseSyntax"/>.</summary>
    ForScoresClause,

    /// <summary>A <see cref="OutputClauseSyntax"/>.</summary>
    OutputClause,

    /// <summary>A <see cref="PublishClauseSyntax"/>.</summary>
    PublishClause,

    /// <summary>A <see cref="ReferenceClauseSyntax"/>.</summary>
    ReferenceClause,

    /// <summary>A <see cref="AllYearSyntax"/>.</summary>
    AllYear,

    /// <summary>A <see cref="PeriodSyntax"/>.</summary>
    Period,

    /// <summary>A <see cref="WithinSyntax"/>.</summary>
    Within,

    /// <summary>A <see cref="QuarterPointSyntax"/>.</summary>
    QuarterPoint,

    /// <summary>A <see cref="MonthPointSyntax"/>.</summary>
    MonthPoint,

    /// <summary>A <see cref="PrefixExpressionSyntax"/>.</summary>
    PrefixExpression,

    /// <summary>A <see cref="TestExpressionSyntax"/>.</summary>
    TestExpression,

    /// <summary>A <see cref="ParenthesizedExpressionSyntax"/>.</summary>
    ParenthesizedExpression,

    /// <summary>A <see cref="QuantifiedExpressionSyntax"/>.</summary>
    QuantifiedExpression,

    /// <summary>A <see cref="AggregateExpressionSyntax"/>.</summary>
    AggregateExpression,

    /// <summary>A <see cref="NumberExpressionSyntax"/>.</summary>
    NumberExpression,

    /// <summary>A <see cref="TextExpressionSyntax"/>.</summary>
    TextExpression,

    /// <summary>A <see cref="ItemExpressionSyntax"/>.</summary>
    ItemExpression,

    /// <summary>A <see cref="IndicatorExpressionSyntax"/>.</summary>
    IndicatorExpression,

    /// <summary>A <see cref="InstrumentExpressionSyntax"/>.</summary>
    InstrumentExpression,

    /// <summary>A <see cref="TotalExpressionSyntax"/>.</summary>
    TotalExpression,

    /// <summary>A <see cref="LevelExpressionSyntax"/>.</summary>
    LevelExpression,

    /// <summary>A <see cref="AgencyFieldExpressionSyntax"/>.</summary>
    AgencyFieldExpression,

    /// <summary>A <see cref="NameExpressionSyntax"/>.</summary>
    NameExpression,

    /// <summary>A <see cref="ComparisonPredicateSyntax"/>.</summary>
    ComparisonPredicate,

    /// <summary>A <see cref="BetweenPredicateSyntax"/>.</summary>
    BetweenPredicate,

    /// <summary>A <see cref="MissingPredicateSyntax"/>.</summary>
    MissingPredicate,

    /// <summary>A <see cref="BandPredicateSyntax"/>.</summary>
    BandPredicate,

    /// <summary>A <see cref="ScoreListSyntax"/>.</summary>
    ScoreList,

    /// <summary>A <see cref="SingleScoreSyntax"/>.</summary>
    SingleScore,

    /// <summary>A <see cref="ScoreSpanSyntax"/>.</summary>
    ScoreSpan,

    /// <summary>A <see cref="NamedScoresSyntax"/>.</summary>
    NamedScores,

    /// <summary>A <see cref="InstrumentsSyntax"/>.</summary>
    Instruments,

    /// <summary>A <see cref="IndicatorsSyntax"/>.</summary>
    Indicators,

    /// <summary>A <see cref="ItemsSyntax"/>.</summary>
    Items,

    /// <summary>A <see cref="ItemsNarrowingSyntax"/>.</summary>
    ItemsNarrowing,
}
