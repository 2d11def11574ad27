namespace ItaRules.Semantics.Binding;

/// <summary>Whose scores are read.</summary>
internal enum ReadingYear
{
    /// <summary>Those of the sheet.</summary>
    This,

    /// <summary>Those of the year before, under <c>previous</c>.</summary>
    Last,
}
