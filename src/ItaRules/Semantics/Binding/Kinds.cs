using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Asks an expression to be of a certain kind, and says in one message why it is not.</summary>
internal static class Kinds
{
    /// <summary>The condition, or null with a message.</summary>
    public static BoundCondition? RequireCondition(this BindingContext context, ExpressionValue value, SyntaxElement syntax)
    {
        switch (value)
        {
            case ExpressionValue.Condition condition:
                return condition.Bound;
            case ExpressionValue.Number:
                context.Report(ValueDiagnostics.NumberForCondition, syntax, syntax.ToString());
                return null;
            default:
                context.ReportMisplaced(value, syntax);
                return null;
        }
    }

    /// <summary>The number, or null with a message.</summary>
    public static BoundSum? RequireNumber(this BindingContext context, ExpressionValue value, SyntaxElement syntax)
    {
        switch (value)
        {
            case ExpressionValue.Number number:
                return number.Sum;
            case ExpressionValue.Condition:
                context.Report(ValueDiagnostics.ConditionForNumber, syntax, syntax.ToString());
                return null;
            default:
                context.ReportMisplaced(value, syntax);
                return null;
        }
    }

    /// <summary>Says what else must stand with a value that is neither a number nor a condition by itself.</summary>
    private static void ReportMisplaced(this BindingContext context, ExpressionValue value, SyntaxElement syntax)
    {
        switch (value)
        {
            case ExpressionValue.Level:
                context.Report(ValueDiagnostics.LevelComparison, syntax, context.Edition.Levels.Levels[0].Title);
                break;
            case ExpressionValue.Text:
                context.Report(ValueDiagnostics.TextMisplaced, syntax, syntax.ToString());
                break;
            case ExpressionValue.Field:
                context.Report(ValueDiagnostics.FieldComparison, syntax, syntax.ToString());
                break;
            case ExpressionValue.Scores:
                context.Report(ValueDiagnostics.ListForNumber, syntax, syntax.ToString());
                break;
            case ExpressionValue.Band band:
                context.Report(ValueDiagnostics.BandWithoutValue, syntax, band.Define.Name);
                break;
            case ExpressionValue.Quantifier:
                context.Report(ValueDiagnostics.QuantifierWithoutTest, syntax, syntax.ToString());
                break;
            default:
                context.Fail();
                break;
        }
    }
}
