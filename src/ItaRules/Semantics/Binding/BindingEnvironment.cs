using ItaRules.Catalogs;
using ItaRules.Semantics.Declarations;

namespace ItaRules.Semantics.Binding;

/// <summary>What binding any file of a compilation needs from the others. Safe for several threads.</summary>
internal sealed class BindingEnvironment
{
    public BindingEnvironment(DeclarationSet declarations, CatalogSet catalogs, CompilationOptions options)
    {
        Declarations = declarations;
        Catalogs = catalogs;
        Options = options;
        Definitions = new DefinitionTable(this);
        Answers = new AnswerTable(this);
    }

    public DeclarationSet Declarations { get; }

    public CatalogSet Catalogs { get; }

    public CompilationOptions Options { get; }

    public DefinitionTable Definitions { get; }

    public AnswerTable Answers { get; }
}
