using ItaRules.Text;

namespace ItaRules.Cli.CommandLine;

/// <summary>An option that takes one of a few words.</summary>
/// <param name="option">The option.</param>
/// <param name="choices">The words and what they stand for; the first counts where the option is not given.</param>
internal sealed class Choice<T>(string option, params (string Word, T Value)[] choices)
{
    /// <summary>The words, as help names them.</summary>
    public string Words { get; } = string.Join('|', choices.Select(choice => choice.Word));

    /// <summary>What a word stands for.</summary>
    /// <param name="word">The word; null where the option is not given.</param>
    /// <exception cref="UsageException">The word is not one of the choices.</exception>
    public T Parse(string? word)
    {
        if (word is null)
            return choices[0].Value;
        foreach (var (known, value) in choices)
        {
            if (string.Equals(known, word, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        var words = string.Join(", ", choices.Select(choice => choice.Word));
        throw new UsageException(Spelling.Nearest(word, choices.Select(choice => choice.Word), 1) is [var nearest]
            ? new($"{option} ไม่รู้จัก “{word}” หมายถึง {nearest} หรือไม่ ใช้ได้: {words}", $"{option} does not know “{word}”; did you mean {nearest}? It takes {words}")
            : new($"{option} ไม่รู้จัก “{word}” ใช้ได้: {words}", $"{option} does not know “{word}”; it takes {words}"));
    }
}
