using ItaRules.Catalogs;
using ItaRules.Semantics.Declarations;

namespace ItaRules.Semantics.Binding;

/// <summary>What binding any file of a compilation needs from the others. Safe for several threads.</summary>
internal sealed class BindingEnvironment
{
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
}
