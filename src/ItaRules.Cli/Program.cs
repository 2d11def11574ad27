using System.Globalization;
using System.Text;
using ItaRules.Cli.CommandLine;
using ItaRules.Text;
using ItaRules.Workspace.Files;

// Windows consoles show Thai only in UTF-8; elsewhere this is what they have anyway.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = Buffered(new StandardStream(Console.OpenStandardOutput(), isNeeded: true));
using var error = Buffered(new StandardStream(Console.OpenStandardError(), isNeeded: false));
return Application.Run(args, new Host
{
    Output = output,
    Error = error,
    Directory = FilePath.Resolve(".", Environment.CurrentDirectory),
    SystemLanguage = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "th" ? Language.Thai : Language.English,
    Variable = Environment.GetEnvironmentVariable,
    IsTerminal = !Console.IsOutputRedirected,
    IsErrorTerminal = !Console.IsErrorRedirected,
    Width = Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 60, 160),
});

static StreamWriter Buffered(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 14) { NewLine = "\n" };
