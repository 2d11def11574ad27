using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Finds the single scores that codes and numbers name in the edition.</summary>
internal sealed class ScoreBinder(BindingContext context)
{
    private Edition Edition => context.Edition;

    /// <summary>The score that an expression names; null with a message when the edition has none, null without one when the expression is none of these.</summary>
    public ScoreDefinition? Bind(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ItemExpressionSyntax item:
                return BindItem(item.Item);
            case IndicatorExpressionSyntax indicator:
                return BindIndicator(indicator.Number);
            case InstrumentExpressionSyntax instrument:
                return BindInstrument(instrument.Instrument);
            case TotalExpressionSyntax total:
                context.NoteScore();
                context.Mean(total.TotalKeyword, Edition.Total);
                return Edition.Total;
            default:
                context.Fail();
                return null;
        }
    }

    public Item? BindItem(SyntaxToken code)
    {
        if (IsMissing(code))
            return null;
        context.NoteCode(code);
        var name = code.ValueText;
        if (Edition.FindItem(name) is { } item)
        {
            context.Mean(code, item);
            return item;
        }

        context.Report(NameDiagnostics.UnknownItem, code, code.Text, Edition.Year, EditionCodes.Near(Edition, name), EditionCodes.Propose(Edition, name, context.Catalogs));
        return null;
    }

    public Indicator? BindIndicator(SyntaxToken number)
    {
        if (IsMissing(number))
            return null;
        context.NoteScore();
        if (WholeNumber(number) is { } whole && Edition.FindIndicator(whole) is { } indicator)
        {
            context.Mean(number, indicator);
            return indicator;
        }

        context.Report(NameDiagnostics.UnknownIndicator, number, number.Text, Edition.Year, EditionCodes.Range(Edition.Indicators.Select(known => known.Code)));
        return null;
    }

    public Instrument? BindInstrument(SyntaxToken keyword)
    {
        var code = keyword.Kind switch
        {
            SyntaxKind.IitKeyword => "IIT",
            SyntaxKind.EitKeyword => "EIT",
            SyntaxKind.OitKeyword => "OIT",
            _ => null,
        };
        if (code is null || IsMissing(keyword))
        {
            context.Fail();
            return null;
        }

        context.NoteScore();
        if (Edition.FindInstrument(code) is { } instrument)
        {
            context.Mean(keyword, instrument);
            return instrument;
        }

        context.Report(NameDiagnostics.UnknownItem, keyword, code, Edition.Year, new NameList([.. Edition.Instruments.Select(known => known.Code)]), Proposal.None);
        return null;
    }

    public Issue? BindIssue(SyntaxToken number)
    {
        if (IsMissing(number))
            return null;
        context.NoteCode(number);
        if (WholeNumber(number) is { } whole && Edition.FindIssue(whole) is { } issue)
        {
            context.Mean(number, issue);
            return issue;
        }

        context.Report(NameDiagnostics.UnknownIssue, number, number.Text, Edition.Year, EditionCodes.Issues(Edition));
        return null;
    }

    private bool IsMissing(SyntaxToken token)
    {
        if (token.IsMissing)
            context.Fail();
        return token.IsMissing;
    }

    private static int? WholeNumber(SyntaxToken number) =>
        number.NumberValue is var value && value == Math.Floor(value) && value < int.MaxValue ? (int)value : null;
}
