using ItaRules.Authoring.Fixes;
using ItaRules.Formatting;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Refactorings;

/// <summary>Turns the keywords of a file into Thai or into English; names, texts and numbers stay. A block with a syntax error is left as it is.</summary>
public sealed class TurnLanguage : ICodeRefactoring
{
    /// <summary>The changes that turn a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="language">The language that its keywords are to have.</param>
    public static FileChanges Of(SyntaxTree tree, Language language) => new(tree, Formatter.GetChanges(tree, new FormattingOptions { KeywordLanguage = language }));

    /// <summary>What the change is called.</summary>
    public static LocalizedText TitleOf(Language language) => language == Language.Thai
        ? new LocalizedText("เปลี่ยนคำสำคัญทั้งไฟล์เป็นภาษาไทย", "Turn the file's keywords into Thai")
        : new LocalizedText("เปลี่ยนคำสำคัญทั้งไฟล์เป็นภาษาอังกฤษ", "Turn the file's keywords into English");

    /// <inheritdoc/>
    public IEnumerable<CodeChange> Propose(AuthoringContext context, TextSpan selection)
    {
        var laidOut = Formatter.GetChanges(context.Tree, FormattingOptions.Default);
        foreach (var language in new[] { Language.Thai, Language.English })
        {
            if (Of(context.Tree, language) is var changes && !changes.Changes.SequenceEqual(laidOut))
                yield return new CodeChange(TitleOf(language), [changes]);
        }
    }
}
