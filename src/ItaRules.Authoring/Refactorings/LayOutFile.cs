using ItaRules.Authoring.Fixes;
using ItaRules.Formatting;
using ItaRules.Text;

namespace ItaRules.Authoring.Refactorings;

/// <summary>Lays a file out in the one canonical way.</summary>
internal sealed class LayOutFile : ICodeRefactoring
{
    /// <inheritdoc/>
    public IEnumerable<CodeChange> Propose(AuthoringContext context, TextSpan selection)
    {
        if (Formatter.GetChanges(context.Tree, FormattingOptions.Default) is { IsEmpty: false } changes)
            yield return new CodeChange(new LocalizedText("จัดรูปแบบไฟล์", "Lay out the file"), [new FileChanges(context.Tree, changes)]);
    }
}
