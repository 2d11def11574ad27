using System.Collections.Immutable;

namespace ItaRules.Analysis.Logic;

/// <summary>The truth values that a condition can have on a box of cells, as flags.</summary>
[Flags]
internal enum Outcomes
{
    None = 0,
    True = 1,
    False = 2,
    Undetermined = 4,
}

/// <summary>A condition over cells. Evaluated on a box (a set of cells an axis) it gives every outcome that can occur there, and perhaps more.</summary>
internal abstract class LogicNode
{
    /// <summary>How many nodes there are, this one and those inside it.</summary>
    public virtual int Size => 1;

    /// <summary>The outcomes that can occur on a box; exact when the box has one cell an axis.</summary>
    public abstract Outcomes On(ReadOnlySpan<CellSet> box);

    /// <summary>A comparison inside this node that has more than one outcome on the box, and can bear on the node's; null when there is none.</summary>
    public abstract LogicLeaf? OpenLeaf(ReadOnlySpan<CellSet> box);

    /// <summary>A comparison inside this node that has more than one outcome on the box, even where others settle the node; null when there is none.</summary>
    public abstract LogicLeaf? AnyOpenLeaf(ReadOnlySpan<CellSet> box);

    protected static bool IsOne(Outcomes outcomes) => outcomes is Outcomes.True or Outcomes.False or Outcomes.Undetermined;
}

/// <summary>One quantity in a set of cells; undetermined where it is missing, unless missing is what is asked.</summary>
internal sealed class LogicLeaf(int axis, CellSet whereTrue, Outcomes whenMissing) : LogicNode
{
    public int Axis { get; } = axis;

    public CellSet WhereTrue { get; } = whereTrue;

    /// <summary>The outcome where the quantity is missing.</summary>
    public Outcomes WhenMissing { get; } = whenMissing;

    public override Outcomes On(ReadOnlySpan<CellSet> box)
    {
        var cells = box[Axis];
        var known = cells.Without(CellSet.Missing);
        var outcomes = cells.Contains(0) ? WhenMissing : Outcomes.None;
        if (!(known & WhereTrue).IsEmpty)
            outcomes |= Outcomes.True;
        if (!known.Without(WhereTrue).IsEmpty)
            outcomes |= Outcomes.False;
        return outcomes;
    }

    public override LogicLeaf? OpenLeaf(ReadOnlySpan<CellSet> box) => IsOne(On(box)) ? null : this;

    public override LogicLeaf? AnyOpenLeaf(ReadOnlySpan<CellSet> box) => OpenLeaf(box);
}

/// <summary>The same everywhere.</summary>
internal sealed class LogicConstant(Outcomes outcome) : LogicNode
{
    public override Outcomes On(ReadOnlySpan<CellSet> box) => outcome;

    public override LogicLeaf? OpenLeaf(ReadOnlySpan<CellSet> box) => null;

    public override LogicLeaf? AnyOpenLeaf(ReadOnlySpan<CellSet> box) => null;
}

/// <summary>The opposite.</summary>
internal sealed class LogicNot(LogicNode operand) : LogicNode
{
    public override int Size { get; } = operand.Size + 1;

    public override Outcomes On(ReadOnlySpan<CellSet> box)
    {
        var outcomes = operand.On(box);
        return (outcomes & Outcomes.Undetermined)
            | (outcomes.HasFlag(Outcomes.True) ? Outcomes.False : Outcomes.None)
            | (outcomes.HasFlag(Outcomes.False) ? Outcomes.True : Outcomes.None);
    }

    public override LogicLeaf? OpenLeaf(ReadOnlySpan<CellSet> box) => operand.OpenLeaf(box);

    public override LogicLeaf? AnyOpenLeaf(ReadOnlySpan<CellSet> box) => operand.AnyOpenLeaf(box);
}

/// <summary>Undetermined as soon as one of several quantities is missing, else what its operand is (the lowest of a list, for one).</summary>
internal sealed class LogicStrict(LogicNode operand, ImmutableArray<int> axes, ImmutableArray<LogicLeaf> leaves) : LogicNode
{
    /// <summary>The quantities that must not be missing.</summary>
    public ImmutableArray<int> Axes { get; } = axes;

    public override int Size { get; } = operand.Size + leaves.Length + 1;

    public override Outcomes On(ReadOnlySpan<CellSet> box)
    {
        var outcomes = Outcomes.None;
        foreach (var axis in Axes)
        {
            if (box[axis] == CellSet.Missing)
                return Outcomes.Undetermined;
            if (box[axis].Contains(0))
                outcomes = Outcomes.Undetermined;
        }

        return outcomes | operand.On(box);
    }

    public override LogicLeaf? OpenLeaf(ReadOnlySpan<CellSet> box)
    {
        foreach (var leaf in leaves)
        {
            if (leaf.OpenLeaf(box) is { } open)
                return open;
        }

        return operand.OpenLeaf(box);
    }

    public override LogicLeaf? AnyOpenLeaf(ReadOnlySpan<CellSet> box) => OpenLeaf(box) ?? operand.AnyOpenLeaf(box);
}

/// <summary>At least so many of several conditions: all of them is `and`, one of them is `or`. Kleene's logic.</summary>
internal sealed class LogicAtLeast(int count, ImmutableArray<LogicNode> operands) : LogicNode
{
    public override int Size { get; } = operands.Sum(operand => operand.Size) + 1;

    public override Outcomes On(ReadOnlySpan<CellSet> box)
    {
        int canBeTrue = 0, canBeFalse = 0, mustBeTrue = 0, canBeOpenOrTrue = 0, canBeOpen = 0;
        foreach (var operand in operands)
        {
            var outcomes = operand.On(box);
            var isTrue = outcomes.HasFlag(Outcomes.True);
            var isOpen = outcomes.HasFlag(Outcomes.Undetermined);
            canBeTrue += isTrue ? 1 : 0;
            canBeFalse += outcomes.HasFlag(Outcomes.False) ? 1 : 0;
            mustBeTrue += outcomes == Outcomes.True ? 1 : 0;
            canBeOpen += isOpen ? 1 : 0;
            canBeOpenOrTrue += isTrue || isOpen ? 1 : 0;
        }

        var result = Outcomes.None;
        if (canBeTrue >= count)
            result |= Outcomes.True;
        if (canBeFalse > operands.Length - count)
            result |= Outcomes.False;
        if (canBeOpen > 0 && mustBeTrue < count && canBeOpenOrTrue >= count)
            result |= Outcomes.Undetermined;
        return result;
    }

    public override LogicLeaf? OpenLeaf(ReadOnlySpan<CellSet> box)
    {
        foreach (var operand in operands)
        {
            if (!IsOne(operand.On(box)) && operand.OpenLeaf(box) is { } open)
                return open;
        }

        return null;
    }
    public override LogicLeaf? AnyOpenLeaf(ReadOnlySpan<CellSet> box)
    {
        foreach (var operand in operands)
        {
            if (operand.AnyOpenLeaf(box) is { } open)
                return open;
        }

        return null;
    }
}
