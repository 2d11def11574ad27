using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.SignatureHelp;

/// <summary>A part of a form as the table has it.</summary>
/// <param name="Keywords">The words it begins with; none for a title, which is only a text.</param>
/// <param name="Operand">What is filled in.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record FormPart(SyntaxKind[] Keywords, LocalizedText Operand, bool IsOptional)
{
    /// <summary>A part that must be there.</summary>
    public static FormPart Of(SyntaxKind keyword, LocalizedText operand) => new([keyword], operand, IsOptional: false);

    /// <summary>A part that may be left out.</summary>
    public static FormPart Maybe(SyntaxKind keyword, LocalizedText operand) => new([keyword], operand, IsOptional: true);

    /// <summary>The part in words.</summary>
    /// <param name="keywords">The language of the file.</param>
    /// <param name="reader">The reader's language.</param>
    public SignaturePart In(Language keywords, Language reader)
    {
        var words = string.Join(' ', Keywords.Select(kind => SyntaxFacts.GetText(kind, keywords)).Append(Operand.In(reader)).Where(word => !string.IsNullOrEmpty(word)));
        var meaning = Keywords.Length == 0 ? null : SyntaxFacts.GetKeyword(Keywords[0])?.Meaning.In(reader);
        return new SignaturePart(IsOptional ? $"[{words}]" : words, meaning);
    }
}
