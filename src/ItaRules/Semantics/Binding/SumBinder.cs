using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Binds arithmetic, means of lists, and the look back at last year, which is moved down to single scores.</summary>
internal sealed class SumBinder(BindingContext context, ExpressionBinder expressions, ScoreListBinder lists)
{
    public ExpressionValue BindPrefix(PrefixExpressionSyntax prefix, ReadingYear year)
    {
        var looks = prefix.Operators.Where(token => token.Kind is SyntaxKind.PreviousKeyword or SyntaxKind.ChangeInKeyword).ToList();
        if (looks.Count > 1 || (looks.Count == 1 && year == ReadingYear.Last))
        {
            context.Report(ValueDiagnostics.PreviousTwice, looks[^1]);
            return ExpressionValue.Error.Instance;
        }

        var at = context.At(prefix);
        var sum = looks switch
        {
            [] => BindNumber(prefix.Operand, year),
            [{ Kind: SyntaxKind.PreviousKeyword }] => BindLastYear(prefix.Operand),
            _ => BindChange(prefix.Operand, at),
        };
        if (sum is null)
            return ExpressionValue.Error.Instance;

        // Signs, last year and change can be taken in any order, and two signs take each other away.
        var isNegative = int.IsOddInteger(prefix.Operators.Count(token => token.Kind == SyntaxKind.MinusToken));
        return new ExpressionValue.Number(isNegative ? new BoundNegation(at, sum) : sum);
    }

    public ExpressionValue BindArithmetic(ArithmeticExpressionSyntax arithmetic, ReadingYear year)
    {
        var at = context.At(arithmetic);
        var isSum = arithmetic.Kind == SyntaxKind.SumExpression;
        var direct = new List<BoundSum>();
        var inverse = new List<BoundSum>();
        for (var i = 0; i < arithmetic.Operands.Count; i++)
        {
            var operand = arithmetic.Operands[i];
            var sign = i == 0 ? SyntaxKind.None : arithmetic.Operands.GetSeparator(i - 1).Kind;
            if (BindNumber(operand, year) is not { } number)
                continue;
            if (sign == SyntaxKind.SlashToken && SumFacts.ConstantOf(number) == 0)
                context.Report(ValueDiagnostics.DivisionByZero, operand);
            (sign is SyntaxKind.MinusToken or SyntaxKind.SlashToken ? inverse : direct).Add(number);
        }

        if (direct.Count + inverse.Count < arithmetic.Operands.Count)
            return ExpressionValue.Error.Instance;
        var (join, undo) = isSum ? (ArithmeticOperator.Add, ArithmeticOperator.Subtract) : (ArithmeticOperator.Multiply, ArithmeticOperator.Divide);
        var value = Join(at, direct, join);
        return new ExpressionValue.Number(inverse.Count == 0 ? value : new BoundArithmetic(at, value, undo, Join(at, inverse, join)));
    }

    public ExpressionValue BindAggregate(AggregateExpressionSyntax aggregate, ReadingYear year)
    {
        AggregateKind? kind = aggregate.AggregateKeyword.Kind switch
        {
            SyntaxKind.AverageOfKeyword => AggregateKind.Average,
            SyntaxKind.LowestOfKeyword => AggregateKind.Lowest,
            SyntaxKind.HighestOfKeyword => AggregateKind.Highest,
            SyntaxKind.SumOfKeyword => AggregateKind.Sum,
            _ => null,
        };
        if (kind is null || lists.Bind(aggregate.Scores) is not { } list)
            return ExpressionValue.Error.Instance;
        var leaf = context.At(aggregate.Scores);
        ImmutableArray<BoundSum> operands = [.. list.Select(score => ExpressionBinder.Read(leaf, score, year))];
        return new ExpressionValue.Number(new BoundAggregate(context.At(aggregate), kind.Value, operands));
    }

    // However long a sum is, the tree of it stays shallow: whoever walks it may recurse.
    private static BoundSum Join(SyntaxReference at, IReadOnlyList<BoundSum> operands, ArithmeticOperator join)
    {
        var level = operands.ToList();
        while (level.Count > 1)
            level = [.. level.Chunk(2).Select(pair => pair.Length == 1 ? pair[0] : new BoundArithmetic(at, pair[0], join, pair[1]))];
        return level[0];
    }

    private BoundArithmetic? BindChange(ExpressionSyntax operand, SyntaxReference at)
    {
        var reads = context.ReadCount;
        var now = BindNumber(operand, ReadingYear.This);
        if (!RequireScore(operand, reads, now))
            return null;
        // The names in it are noted and their mistakes told already.
        using (context.Mute())
            return BindNumber(operand, ReadingYear.Last) is { } before ? new BoundArithmetic(at, now!, ArithmeticOperator.Subtract, before) : null;
    }

    private BoundSum? BindLastYear(ExpressionSyntax operand)
    {
        var reads = context.ReadCount;
        var before = BindNumber(operand, ReadingYear.Last);
        return RequireScore(operand, reads, before) ? before : null;
    }

    private bool RequireScore(ExpressionSyntax operand, int readsBefore, BoundSum? bound)
    {
        if (bound is not null && context.ReadCount == readsBefore)
            context.Report(ValueDiagnostics.NothingPrevious, operand, operand.ToString());
        return bound is not null && context.ReadCount > readsBefore;
    }

    private BoundSum? BindNumber(ExpressionSyntax operand, ReadingYear year) => context.RequireNumber(expressions.Bind(operand, year), operand);
}
