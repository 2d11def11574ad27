using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Compares two sides: numbers with numbers, the level with a level, a field of the agency with a text.</summary>
internal sealed class ComparisonBinder(BindingContext context)
{
    /// <summary>The comparison; null with a message when the sides do not fit.</summary>
    /// <param name="at">The source of the whole test.</param>
    /// <param name="left">The left side.</param>
    /// <param name="comparison">How they are compared.</param>
    /// <param name="right">The right side.</param>
    public BoundCondition? Bind(SyntaxReference at, BoundTest.Side left, ComparisonOperator comparison, BoundTest.Side right)
    {
        switch (left.Value, right.Value)
        {
            case (ExpressionValue.Error, _) or (_, ExpressionValue.Error):
                context.Fail();
                return null;
            case (ExpressionValue.Number leftNumber, ExpressionValue.Number rightNumber):
                CheckScale(leftNumber.Sum, rightNumber.Sum, right.Syntax);
                CheckScale(rightNumber.Sum, leftNumber.Sum, left.Syntax);
                return new BoundComparison(at, leftNumber.Sum, comparison, rightNumber.Sum);
            case (ExpressionValue.Level or ExpressionValue.Text, ExpressionValue.Level or ExpressionValue.Text)
                when left.Value is ExpressionValue.Level || right.Value is ExpressionValue.Level:
                return RankOf(left, at) is { } leftRank && RankOf(right, at) is { } rightRank ? new BoundComparison(at, leftRank, comparison, rightRank) : null;
            case (ExpressionValue.Field field, ExpressionValue.Text text):
                return BindField(at, field.Which, left.Syntax, comparison, text.Content, right.Syntax);
            case (ExpressionValue.Text text, ExpressionValue.Field field):
                return BindField(at, field.Which, right.Syntax, comparison, text.Content, left.Syntax);
            case (ExpressionValue.Level, _) or (_, ExpressionValue.Level):
                var misfit = left.Value is ExpressionValue.Level ? right : left;
                context.Report(ValueDiagnostics.LevelComparison, misfit.Syntax, context.Edition.Levels.Levels[0].Title);
                return null;
            case (ExpressionValue.Field, _) or (_, ExpressionValue.Field):
                var field2 = left.Value is ExpressionValue.Field ? left : right;
                context.Report(ValueDiagnostics.FieldComparison, field2.Syntax, field2.Syntax.ToString());
                return null;
            default:
                // One cause, one message: the side at fault, and the left one when both are.
                if (context.RequireNumber(left.Value, left.Syntax) is not null)
                    context.RequireNumber(right.Value, right.Syntax);
                return null;
        }
    }

    /// <summary>The level that a text names; null with a message when the edition has none of that name.</summary>
    public Level? BindLevel(string name, ExpressionSyntax syntax)
    {
        if (syntax is TextExpressionSyntax { Text: var token })
            context.NoteCode(token);
        if (context.Edition.Levels.Find(name) is { } level)
        {
            if (syntax is TextExpressionSyntax text)
                context.Mean(text.Text, level);
            return level;
        }

        var titles = context.Edition.Levels.Levels.Select(known => known.Title).ToList();
        context.Report(
            ValueDiagnostics.UnknownLevel, syntax,
            name, context.Edition.Year, new NameList([.. titles]), QuotedProposal(name, titles.SelectMany(title => new[] { title.Thai, title.English })));
        return null;
    }

    private BoundSum? RankOf(BoundTest.Side side, SyntaxReference at)
    {
        if (side.Value is ExpressionValue.Level level)
            return level.Rank;
        return BindLevel(((ExpressionValue.Text)side.Value).Content, side.Syntax) is { } named
            ? new BoundNumber(at with { Element = side.Syntax }, named.Rank, named)
            : null;
    }

    private BoundAgencyTest? BindField(SyntaxReference at, AgencyField field, ExpressionSyntax fieldSyntax, ComparisonOperator comparison, string text, ExpressionSyntax textSyntax)
    {
        if (comparison is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual))
        {
            context.Report(ValueDiagnostics.FieldComparison, fieldSyntax, fieldSyntax.ToString());
            return null;
        }

        if (field == AgencyField.Type)
        {
            if (AgencyType.Find(text) is not { } type)
            {
                context.Report(
                    ValueDiagnostics.UnknownAgencyType, textSyntax,
                    text, new NameList([.. AgencyType.All.Select(known => known.Title)]),
                    QuotedProposal(text, AgencyType.All.SelectMany(known => new[] { known.Id, known.Title.Thai, known.Title.English })));
                return null;
            }

            text = type.Id;
        }

        return new BoundAgencyTest(at, field, comparison == ComparisonOperator.Equal, text);
    }

    private void CheckScale(BoundSum score, BoundSum other, ExpressionSyntax otherSyntax)
    {
        if (!context.IsMuted && SumFacts.ConstantOf(other) is { } value && value is < 0 or > 100 && SumFacts.IsOnScoreScale(score))
            context.Report(ValueDiagnostics.OutsideScale, otherSyntax, value.ToString(CultureInfo.InvariantCulture));
    }

    private static Proposal QuotedProposal(string text, IEnumerable<string> known) =>
        new([.. Proposal.Nearest(text, known).Texts.Select(name => $"\"{name}\"")]);
}
