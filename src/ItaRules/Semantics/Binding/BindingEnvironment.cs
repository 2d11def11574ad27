using System.Collections.Concurrent;
using ItaRules.Catalogs;
using ItaRules.Semantics.Declarations;

namespace ItaRules.Semantics.Binding;

/// <summary>What binding any file of a compilation needs from the others. Safe for several threads.</summary>
internal sealed class BindingEnvironment
{
    private readonly ConcurrentDictionary<Edition, int> planYears = new();

    public BindingEnvironment(DeclarationSet declarations, CatalogSet catalogs, CompilationOptions options, CheckMemory checks)
    {
        Declarations = declarations;
        Catalogs = catalogs;
        Options = options;
        Definitions = new DefinitionTable(this);
        Answers = new AnswerTable(this);
        Meanings = new NameMeanings(this);
        Checks = checks;
    }

    public DeclarationSet Declarations { get; }

    public CatalogSet Catalogs { get; }

    public CompilationOptions Options { get; }

    public DefinitionTable Definitions { get; }

    public AnswerTable Answers { get; }

    public NameMeanings Meanings { get; }

    /// <summary>What is known from before the last edit.</summary>
    public CheckMemory Checks { get; }

    /// <summary>
    /// The fiscal year (BE) in which measures run where their own file does not say: the one that a file of the project says for the edition (the earliest of several,
    /// so that the order of files does not matter), else the project, else the year after. Measures of a library run with those of the project that uses it.
    /// </summary>
    public int PlanYearFor(Edition edition) => planYears.GetOrAdd(edition, FindPlanYear);

    private int FindPlanYear(Edition edition)
    {
        int? earliest = null;
        foreach (var file in Declarations.Files)
        {
            if (!file.File.IsUsed && file.NamedEdition?.Year == edition.Year && file.PlanYear is { } year && (earliest is null || year < earliest))
                earliest = year;
        }

        return earliest ?? Options.PlanYear ?? edition.Year + 1;
    }
}
