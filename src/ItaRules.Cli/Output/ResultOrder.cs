namespace ItaRules.Cli.Output;

/// <summary>The order of the measures in a result.</summary>
internal enum ResultOrder
{
    /// <summary>By issue, as the language has it.</summary>
    Issue,

    /// <summary>Urgent ones first.</summary>
    Priority,

    /// <summary>Those first from which the total would rise most.</summary>
    Gain,
}
