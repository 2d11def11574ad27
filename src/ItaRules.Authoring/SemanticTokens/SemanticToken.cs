using ItaRules.Text;

namespace ItaRules.Authoring.SemanticTokens;

/// <summary>A stretch of one line with what it is.</summary>
/// <param name="Span">The stretch; never empty.</param>
/// <param name="Type">What it is.</param>
/// <param name="Modifiers">What else is known of it.</param>
public readonly record struct SemanticToken(TextSpan Span, SemanticTokenType Type, SemanticTokenModifiers Modifiers);

/// <summary>What a word is. These are types that every colour theme knows.</summary>
public enum SemanticTokenType
{
    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A keyword.</summary>
    Keyword,

    /// <summary>A sign: comparison, arithmetic, range, the braces in a text.</summary>
    Operator,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>A measure; as part of the language, a word for scores (<c>total</c>, <c>items</c>, <c>OIT</c>).</summary>
    Type,

    /// <summary>An owner.</summary>
    Class,

    /// <summary>A rule; as part of the language, what is reckoned from scores (<c>average of</c>, <c>previous</c>).</summary>
    Function,

    /// <summary>The code of an item; a quarter, month or priority.</summary>
    EnumMember,

    /// <summary>A let or define.</summary>
    Variable,

    /// <summary>The name that a <c>for each</c> gives.</summary>
    Parameter,
}

/// <summary>What else is known of a word.</summary>
[Flags]
public enum SemanticTokenModifiers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is declared here.</summary>
    Declaration = 1,

    /// <summary>It stands for something that does not change while rules are decided.</summary>
    Readonly = 2,

    /// <summary>It belongs to the language, to the catalogue or to a used file, and not to the project.</summary>
    DefaultLibrary = 4,
}
