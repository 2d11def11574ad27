using System.Numerics;
using ItaRules.Scores;

namespace ItaRules.Evaluation;

/// <summary>
/// Runs a plan over a table, 64 sheets at a time: every number of the plan is 64 doubles, every gate one word with a bit a sheet.
/// One thread does a country in about a millisecond, so blocks are not shared out among several.
/// </summary>
internal sealed class BlockMachine
{
    /// <summary>How many sheets a block has: the bits of a word.</summary>
    public const int BlockSize = 64;

    /// <summary>How many blocks so many sheets fill.</summary>
    public static int BlocksOf(int sheets) => (sheets + BlockSize - 1) / BlockSize;

    private readonly EvaluationPlan plan;
    private readonly ScoreTable table;
    private readonly PreviousScores? previous;
    private readonly AgencyColumns agencies;
    private readonly (int Slot, int Ordinal)[] scores;
    private readonly double[] numbers;
    private readonly ulong[] gates;

    public BlockMachine(EvaluationPlan plan, ScoreTable table, PreviousScores? previous)
    {
        this.plan = plan;
        this.table = table;
        this.previous = previous;
        agencies = new AgencyColumns(table);
        numbers = new double[plan.Numbers.Length * BlockSize];
        gates = new ulong[plan.Gates.Length];
        var scores = new List<(int Slot, int Ordinal)>();
        for (var slot = 0; slot < plan.Numbers.Length; slot++)
        {
            if (plan.Numbers[slot].Kind == NumberKind.Constant)
                ColumnArithmetic.Fill(Slot(slot), plan.Numbers[slot].Value);
            else if (plan.Numbers[slot].Kind == NumberKind.Score)
                scores.Add((slot, plan.Numbers[slot].A));
        }

        this.scores = [.. scores];
    }

    /// <summary>Computes everything for the sheets from <paramref name="firstRow"/> on; what lies past the last sheet counts as missing.</summary>
    public void Run(int firstRow)
    {
        LoadScores(firstRow);
        var steps = plan.Numbers.AsSpan();
        for (var slot = 0; slot < steps.Length; slot++)
            RunNumber(steps[slot], Slot(slot), firstRow);
        var all = plan.Gates.AsSpan();
        for (var place = 0; place < all.Length; place++)
            gates[place] = RunGate(all[place], firstRow);
    }

    /// <summary>The word that a literal stands for in the block of the last run.</summary>
    public ulong Word(int literal) => gates[literal >> 1] ^ (0UL - (ulong)(literal & 1));

    private Span<double> Slot(int slot) => numbers.AsSpan(slot * BlockSize, BlockSize);

    private void RunNumber(NumberStep step, Span<double> result, int firstRow)
    {
        switch (step.Kind)
        {
            case NumberKind.PreviousScore:
                Load(previous is null ? [] : previous.Column(table.Edition.Scores[step.A]), result, firstRow);
                break;
            case NumberKind.Level:
                Load(table.LevelRanks, result, firstRow);
                break;
            case NumberKind.LowestLevel:
                Load(table.LowestLevelRanks, result, firstRow);
                break;
            case NumberKind.HighestLevel:
                Load(table.HighestLevelRanks, result, firstRow);
                break;
            case NumberKind.Add:
                ColumnArithmetic.Add(Slot(step.A), Slot(step.B), result);
                break;
            case NumberKind.Subtract:
                ColumnArithmetic.Subtract(Slot(step.A), Slot(step.B), result);
                break;
            case NumberKind.Multiply:
                ColumnArithmetic.Multiply(Slot(step.A), Slot(step.B), result);
                break;
            case NumberKind.Divide:
                ColumnArithmetic.Divide(Slot(step.A), Slot(step.B), result);
                break;
            case NumberKind.Negate:
                ColumnArithmetic.Negate(Slot(step.A), result);
                break;
            case NumberKind.Lower:
                ColumnArithmetic.Lower(Slot(step.A), Slot(step.B), result);
                break;
            case NumberKind.Higher:
                ColumnArithmetic.Higher(Slot(step.A), Slot(step.B), result);
                break;
            case NumberKind.Round:
                ColumnArithmetic.Round(Slot(step.A), result);
                break;
        }
    }

    // Row by row, as sheets keep them: a block's columns stay near the processor, a country's would not.
    private void LoadScores(int firstRow)
    {
        var count = Math.Clamp(table.Count - firstRow, 0, BlockSize);
        for (var row = 0; row < count; row++)
        {
            var values = table.Sheets[firstRow + row].Values;
            foreach (var (slot, ordinal) in scores)
                numbers[(slot * BlockSize) + row] = values[ordinal];
        }

        if (count == BlockSize)
            return;
        foreach (var (slot, _) in scores)
            ColumnArithmetic.Fill(Slot(slot)[count..], double.NaN);
    }

    private static void Load(ReadOnlySpan<double> column, Span<double> result, int firstRow)
    {
        var count = Math.Clamp(column.Length - firstRow, 0, BlockSize);
        if (count > 0)
            column.Slice(firstRow, count).CopyTo(result);
        ColumnArithmetic.Fill(result[count..], double.NaN);
    }

    private ulong RunGate(Gate gate, int firstRow) => gate.Kind switch
    {
        GateKind.AtLeast => ColumnArithmetic.AtLeast(Slot(gate.A), gate.Value),
        GateKind.Missing => ColumnArithmetic.Missing(Slot(gate.A)),
        GateKind.Less => ColumnArithmetic.Less(Slot(gate.A), Slot(gate.B)),
        GateKind.Equal => ColumnArithmetic.Equal(Slot(gate.A), Slot(gate.B)),
        GateKind.AgencyIs => agencies.Equal(gate.A, firstRow, plan.AgencyTexts[gate.B]),
        GateKind.AgencyMissing => agencies.Missing(gate.A, firstRow),
        GateKind.And => Word(gate.A) & Word(gate.B),
        GateKind.CountAtLeast => CountAtLeast(plan.CountOperands.AsSpan(gate.A, gate.B), (int)gate.Value),
        _ => ulong.MaxValue,
    };

    // Counts 64 sheets at once: plane p holds bit p of every sheet's count.
    private ulong CountAtLeast(ReadOnlySpan<int> literals, int wanted)
    {
        var planeCount = BitOperations.Log2((uint)literals.Length) + 1;
        Span<ulong> planes = stackalloc ulong[planeCount];
        foreach (var literal in literals)
        {
            var carry = Word(literal);
            for (var plane = 0; carry != 0 && plane < planeCount; plane++)
            {
                var both = planes[plane] & carry;
                planes[plane] ^= carry;
                carry = both;
            }
        }

        // From the highest bit down: above, or equal so far.
        ulong above = 0, equal = ulong.MaxValue;
        for (var plane = planeCount - 1; plane >= 0; plane--)
        {
            if (((wanted >> plane) & 1) != 0)
            {
                equal &= planes[plane];
            }
            else
            {
                above |= equal & planes[plane];
                equal &= ~planes[plane];
            }
        }

        return above | equal;
    }
}
