using System.CommandLine;
using System.CommandLine.Parsing;
using ItaRules.Text;

namespace ItaRules.Cli.CommandLine;

/// <summary>Finds what is wrong with a command line and says it in the reader's language.</summary>
internal static class UsageErrors
{
    /// <summary>The first thing wrong; null when nothing is.</summary>
    public static LocalizedText? Find(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (UnknownOption(result) is { } unknown)
            return Unknown(unknown, new("ตัวเลือก", "option"), OptionNames(result.CommandResult));
        if (result.UnmatchedTokens is [var extra, ..])
        {
            return command.Subcommands.Count > 0
                ? UnknownCommand(extra, [.. command.Subcommands.Select(one => one.Name)])
                : new($"“{extra}” เกินมา คำสั่ง {command.Name} ไม่ได้ใช้ค่านี้", $"“{extra}” is one value too many for {command.Name}");
        }

        foreach (var error in result.Errors)
        {
            switch (error.SymbolResult)
            {
                case OptionResult { Option: var option, Tokens.Count: 0 }:
                    return new($"{option.Name} ต้องมีค่าตามหลัง: {option.Name} {option.HelpName}", $"{option.Name} needs a value: {option.Name} {option.HelpName}");
                case ArgumentResult { Argument: var argument }:
                    return new($"ต้องระบุ {argument.Name}: {argument.Description}", $"{argument.Name} is needed: {argument.Description}");
                case OptionResult { Option: var option }:
                    return new($"{option.Name} ใส่ได้ครั้งเดียว", $"{option.Name} may stand only once");
            }
        }

        if (result.Errors.Count == 0)
            return null;
        var commands = string.Join(", ", command.Subcommands.Select(one => one.Name));
        return new($"ต้องระบุคำสั่ง: {commands}", $"a command is needed: {commands}");
    }

    // Where any number of values may stand, a mistyped option would pass for one of them.
    private static string? UnknownOption(ParseResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
                return null;
            if (token.Type == TokenType.Argument && token.Value is ['-', _, ..])
                return token.Value;
        }

        return null;
    }

    private static IEnumerable<string> OptionNames(CommandResult command) =>
        command.Command.Options.Concat(command.Parent is CommandResult parent ? parent.Command.Options.Where(option => option.Recursive) : []).Select(option => option.Name);

    private static LocalizedText UnknownCommand(string word, string[] known)
    {
        var said = Unknown(word, new("คำสั่ง", "command"), known);
        var list = string.Join(", ", known);
        return Spelling.Nearest(word, known, 1).Count > 0 ? said : new($"{said.Thai} มี {list}", $"{said.English}; there are {list}");
    }

    private static LocalizedText Unknown(string word, LocalizedText kind, IEnumerable<string> known)
    {
        var thai = $"ไม่รู้จัก{kind.Thai} “{word}”";
        var english = $"there is no {kind.English} “{word}”";
        return Spelling.Nearest(word, known, 1) is [var nearest]
            ? new($"{thai} หมายถึง {nearest} หรือไม่", $"{english}; did you mean {nearest}?")
            : new(thai, english);
    }
}
