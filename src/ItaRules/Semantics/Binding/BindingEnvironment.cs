using ItaRules.Semantics.Declarations;

namespace ItaRules.Semantics.Binding;

/// <summary>What binding any file of a compilation needs from the others. Safe for several threads.</summary>
internal sealed class BindingEnvironment
{
    public BindingEnvironment(DeclarationSet declarations, CompilationOptions options)
    {
        Declarations = declarations;
        Options = options;
        Definitions = new DefinitionTable(this);
        Answers = new AnswerTable(this);
    }

    public DeclarationSet Declarations { get; }

    public CompilationOptions Options { get; }

    public DefinitionTable Definitions { get; }

    public AnswerTable Answers { get; }
}
