using System.Collections.Immutable;
using ItaRules.Syntax;
using ItaRules.Text;
using static ItaRules.Authoring.SignatureHelp.FormPart;
using static ItaRules.Syntax.SyntaxKind;

namespace ItaRules.Authoring.SignatureHelp;

/// <summary>How declarations, actions and clauses are written.</summary>
internal static class FormTable
{
    private static readonly LocalizedText name = new("‹ชื่อ›", "‹name›");
    private static readonly LocalizedText title = new("\"‹ชื่อเต็ม›\"", "\"‹title›\"");
    private static readonly LocalizedText text = new("\"‹ข้อความ›\"", "\"‹text›\"");
    private static readonly LocalizedText texts = new("\"‹ข้อความ›\" …", "\"‹text›\" …");
    private static readonly LocalizedText year = new("‹ปี พ.ศ.›", "‹BE year›");
    private static readonly LocalizedText owner = new("‹ส่วนงาน›", "‹owner›");
    private static readonly LocalizedText owners = new("‹ส่วนงาน›, …", "‹owner›, …");
    private static readonly LocalizedText measure = new("‹มาตรการ›", "‹measure›");
    private static readonly LocalizedText measures = new("‹มาตรการ›, …", "‹measure›, …");
    private static readonly LocalizedText scores = new("‹คะแนน›, …", "‹scores›, …");
    private static readonly LocalizedText maybeScores = new("[‹คะแนน›, …]", "[‹scores›, …]");
    private static readonly LocalizedText item = new("‹ข้อ›", "‹item›");
    private static readonly LocalizedText number = new("‹จำนวน›", "‹number›");
    private static readonly LocalizedText numbers = new("‹จำนวน›, …", "‹number›, …");
    private static readonly LocalizedText value = new("‹ค่า›", "‹value›");
    private static readonly LocalizedText otherValue = new("‹ค่าที่มากกว่า›", "‹higher value›");
    private static readonly LocalizedText condition = new("‹เงื่อนไข›", "‹condition›");
    private static readonly LocalizedText action = new("‹สิ่งที่ทำ›", "‹action›");
    private static readonly LocalizedText time = new("‹ช่วงเวลา›", "‹time›");
    private static readonly LocalizedText urgency = new("‹ด่วน สูง ปกติ ต่ำ›", "‹urgent, high, normal, low›");
    private static readonly LocalizedText issue = new("‹เลขที่ประเด็น›", "‹issue number›");
    private static readonly LocalizedText valueOrScores = new("‹ค่าหรือรายการคะแนน›", "‹value or scores›");
    private static readonly LocalizedText conditionOrBand = new("‹เงื่อนไขหรือเกณฑ์›", "‹condition or band›");
    private static readonly LocalizedText file = new("\"‹ไฟล์ โฟลเดอร์ หรือ ita:ปี›\"", "\"‹file, folder or ita:year›\"");
    private static readonly LocalizedText quarter = new("‹ไตรมาส›", "‹quarter›");
    private static readonly LocalizedText lastQuarter = new("‹ไตรมาสสุดท้าย› ‹ปี›", "‹last quarter› ‹year›");
    private static readonly LocalizedText month = new("‹วันที่› ‹เดือน›", "‹day› ‹month›");
    private static readonly LocalizedText lastMonth = new("‹วันที่› ‹เดือน› ‹ปี›", "‹day› ‹month› ‹year›");
    private static readonly LocalizedText daysOrMonths = new("‹จำนวน› ‹วันหรือเดือน›", "‹number› ‹days or months›");
    private static readonly LocalizedText nothing = new("", "");

    private static readonly ImmutableArray<FormPart> ofRecommendation =
        [Maybe(OwnedByKeyword, owners), Maybe(DueKeyword, time), Maybe(PriorityKeyword, urgency), Maybe(BecauseKeyword, text)];

    private static readonly ImmutableArray<Form> dueForms =
    [
        new(DueKeyword, [Of(DueKeyword, quarter), Maybe(ToKeyword, lastQuarter)]),
        new(DueKeyword, [Of(DueKeyword, month), Maybe(ToKeyword, lastMonth)]),
        new(DueKeyword, [new FormPart([DueKeyword, AllYearKeyword], year, IsOptional: false)]),
        new(DueKeyword, [new FormPart([DueKeyword, WithinKeyword], daysOrMonths, IsOptional: false)]),
    ];

    /// <summary>The forms of a node, and which of them is being written; null for a node that is a part of another's form.</summary>
    public static (ImmutableArray<Form> Forms, int Active)? Find(SyntaxNode node) => node switch
    {
        EditionDeclarationSyntax => One(EditionKeyword, FormPart.Of(EditionKeyword, year), Maybe(PlanKeyword, year)),
        UseDeclarationSyntax => One(UseKeyword, FormPart.Of(UseKeyword, file)),
        OwnerDeclarationSyntax => One(OwnerKeyword, FormPart.Of(OwnerKeyword, name), Title, Maybe(UnderKeyword, owner)),
        AssignDeclarationSyntax => One(AssignKeyword, FormPart.Of(AssignKeyword, owner), FormPart.Of(AssignToKeyword, owners)),
        LetDeclarationSyntax => One(LetKeyword, FormPart.Of(LetKeyword, name), FormPart.Of(EqualToken, valueOrScores)),
        DefineDeclarationSyntax => One(DefineKeyword, FormPart.Of(DefineKeyword, name), FormPart.Of(AsKeyword, conditionOrBand)),
        MeasureDeclarationSyntax => One(
            MeasureKeyword, FormPart.Of(MeasureKeyword, name), Title, Maybe(StepKeyword, texts), Maybe(GuidelineKeyword, texts), Maybe(OwnedByKeyword, owners), Maybe(DueKeyword, time),
            Maybe(ReportAtKeyword, numbers), Maybe(OutputKeyword, text), Maybe(PublishAsKeyword, item), Maybe(ReferenceKeyword, text), Maybe(ForKeyword, scores)),
        RuleHeaderSyntax => One(RuleKeyword, FormPart.Of(RuleKeyword, name), Title, new FormPart([ForKeyword, IssueKeyword], issue, IsOptional: true)),
        ForEachClauseSyntax => One(ForEachKeyword, FormPart.Of(ForEachKeyword, name), FormPart.Of(InKeyword, scores)),
        IfClauseSyntax => One(IfKeyword, FormPart.Of(IfKeyword, condition), FormPart.Of(ThenKeyword, action), Maybe(ElseKeyword, action)),
        RecommendActionSyntax => One(RecommendKeyword, [new FormPart([RecommendKeyword, MeasureKeyword], measure, IsOptional: false), .. ofRecommendation]),
        RecommendForActionSyntax => One(MeasuresForKeyword, [new FormPart([RecommendKeyword, MeasuresForKeyword], scores, IsOptional: false), .. ofRecommendation]),
        MaintainActionSyntax => One(MaintainKeyword, FormPart.Of(MaintainKeyword, maybeScores), Maybe(BecauseKeyword, text)),
        NoteActionSyntax => One(NoteKeyword, FormPart.Of(NoteKeyword, text)),
        ExpectActionSyntax { ExpectKeyword.Kind: var expect } => One(expect, new FormPart([expect, MeasureKeyword], measures, IsOptional: false), Maybe(BecauseKeyword, text)),
        ExpectForActionSyntax { ExpectKeyword.Kind: var expect } => One(expect, new FormPart([expect, MeasuresForKeyword], scores, IsOptional: false), Maybe(BecauseKeyword, text)),
        DueClauseSyntax due => (dueForms, ActiveTime(due.When)),
        ReportClauseSyntax { ReportKeyword.Kind: ReportEveryKeyword } => One(ReportEveryKeyword, FormPart.Of(ReportEveryKeyword, number), FormPart.Of(MonthsKeyword, nothing)),
        ReportClauseSyntax => One(ReportAtKeyword, FormPart.Of(ReportAtKeyword, numbers), FormPart.Of(MonthsKeyword, nothing)),
        BetweenPredicateSyntax between => One(between.BetweenKeyword.Kind, FormPart.Of(between.BetweenKeyword.Kind, value), FormPart.Of(AndKeyword, otherValue)),
        QuantifiedExpressionSyntax { OfKeyword: not null } counted => One(
            counted.QuantifierKeyword.Kind, FormPart.Of(counted.QuantifierKeyword.Kind, number), FormPart.Of(CountOfKeyword, scores)),
        _ => null,
    };

    private static FormPart Title => new([], title, IsOptional: true);

    private static (ImmutableArray<Form> Forms, int Active) One(SyntaxKind keyword, params ImmutableArray<FormPart> parts) => ([new Form(keyword, parts)], 0);

    private static int ActiveTime(WhenSyntax when) => when switch
    {
        AllYearSyntax => 2,
        WithinSyntax => 3,
        PeriodSyntax { From: MonthPointSyntax } => 1,
        _ => 0,
    };
}
