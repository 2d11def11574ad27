using ItaRules.Syntax;

namespace ItaRules.Authoring.SemanticTokens;

/// <summary>What kind of word each keyword is; as the grammar of the extension colours them.</summary>
internal static class KeywordColours
{
    private const SemanticTokenModifiers Own = SemanticTokenModifiers.DefaultLibrary;

    /// <summary>The type of a keyword with what is known of it.</summary>
    public static (SemanticTokenType Type, SemanticTokenModifiers Modifiers) Of(SyntaxKind keyword) => keyword switch
    {
        SyntaxKind.AverageOfKeyword or SyntaxKind.LowestOfKeyword or SyntaxKind.HighestOfKeyword or SyntaxKind.SumOfKeyword
            or SyntaxKind.PreviousKeyword or SyntaxKind.ChangeInKeyword => (SemanticTokenType.Function, Own),
        SyntaxKind.IssueKeyword or SyntaxKind.IndicatorKeyword or SyntaxKind.ItemKeyword or SyntaxKind.ItemsKeyword or SyntaxKind.IndicatorsKeyword or SyntaxKind.InstrumentsKeyword
            or SyntaxKind.IitKeyword or SyntaxKind.EitKeyword or SyntaxKind.OitKeyword or SyntaxKind.TotalKeyword or SyntaxKind.LevelKeyword
            or SyntaxKind.AgencyTypeKeyword or SyntaxKind.AgencyProvinceKeyword or SyntaxKind.AgencyDistrictKeyword or SyntaxKind.AgencyNameKeyword
            or SyntaxKind.CodeKeyword or SyntaxKind.TitleKeyword => (SemanticTokenType.Type, Own),
        SyntaxKind.AllYearKeyword or SyntaxKind.WithinKeyword or SyntaxKind.DaysKeyword or SyntaxKind.MonthsKeyword
            or SyntaxKind.UrgentKeyword or SyntaxKind.HighKeyword or SyntaxKind.NormalKeyword or SyntaxKind.LowKeyword => (SemanticTokenType.EnumMember, Own | SemanticTokenModifiers.Readonly),
        _ when SyntaxFacts.GetMonth(keyword) is not null || SyntaxFacts.GetQuarter(keyword) is not null => (SemanticTokenType.EnumMember, Own | SemanticTokenModifiers.Readonly),
        _ => (SemanticTokenType.Keyword, SemanticTokenModifiers.None),
    };
}
