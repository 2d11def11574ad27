using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>What a condition says, as a text that is equal for conditions that say the same in the same way, wherever they are written.</summary>
internal static class ConditionKey
{
    /// <summary>The key.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="key">Room to put it together in; what is in it goes.</param>
    public static string Of(BoundCondition condition, StringBuilder key)
    {
        Append(key.Clear(), condition);
        return key.ToString();
    }

    private static void Append(StringBuilder key, BoundCondition condition)
    {
        switch (condition)
        {
            case BoundComparison comparison:
                Append(key, comparison.Left);
                key.Append("<≤>≥=≠"[(int)comparison.Operator]);
                Append(key, comparison.Right);
                break;
            case BoundAgencyTest test:
                key.Append((int)test.Field).Append(test.IsEqual ? '=' : '≠').Append('"').Append(test.Text.Length).Append(':').Append(test.Text);
                break;
            case BoundMissingTest test:
                key.Append('?');
                Append(key, test.Operand);
                break;
            case BoundNot not:
                key.Append('!');
                Append(key, not.Operand);
                break;
            case BoundAnd and:
                // Both ends of a range are one test.
                Append(key.Append(and.Operands.Any(operand => operand.Syntax == and.Syntax) ? 'r' : '&'), and.Operands);
                break;
            case BoundOr or:
                Append(key.Append('|'), or.Operands);
                break;
            case BoundQuantifier quantifier:
                Append(key.Append('q').Append((int)quantifier.Kind).Append(quantifier.Count), quantifier.Operands);
                break;
            case BoundDefineUse use:
                key.Append('d').Append(use.Define.IsBand ? 'b' : 'c').Append('(');
                Append(key, use.Body);
                key.Append(')');
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(condition), condition.GetType().Name, "A kind of condition that the analysis does not know.");
        }
    }

    private static void Append(StringBuilder key, ImmutableArray<BoundCondition> operands)
    {
        key.Append('(');
        foreach (var operand in operands)
        {
            Append(key, operand);
            key.Append(',');
        }

        key.Append(')');
    }

    private static void Append(StringBuilder key, BoundSum sum)
    {
        switch (sum)
        {
            case BoundNumber number:
                key.Append(CultureInfo.InvariantCulture, $"{number.Value:R}");
                break;
            case BoundScore score:
                key.Append('s').Append(score.Score.Ordinal);
                break;
            case BoundPreviousScore score:
                key.Append('p').Append(score.Score.Ordinal);
                break;
            case BoundLevel:
                key.Append('L');
                break;
            case BoundArithmetic arithmetic:
                key.Append('(');
                Append(key, arithmetic.Left);
                key.Append("+-*/"[(int)arithmetic.Operator]);
                Append(key, arithmetic.Right);
                key.Append(')');
                break;
            case BoundNegation negation:
                key.Append('~');
                Append(key, negation.Operand);
                break;
            case BoundAggregate aggregate:
                key.Append('a').Append((int)aggregate.Kind).Append('(');
                foreach (var operand in aggregate.Operands)
                {
                    Append(key, operand);
                    key.Append(',');
                }

                key.Append(')');
                break;
            case BoundLetUse use:
                Append(key, use.Value);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(sum), sum.GetType().Name, "A kind of number that the analysis does not know.");
        }
    }
}
