using System.Text;
using ItaRules.LanguageServer.Hosting;
using ItaRules.LanguageServer.Protocol;
using ItaRules.Text;

const int WrongUsage = 2;

var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var standardError = new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true };

// The pipe carries messages and nothing else: whatever prints by mistake must not get into it.
Console.SetOut(TextWriter.Null);

var environment = LanguageChoice.Parse(Environment.GetEnvironmentVariable("ITA_LANG"));
var commandLine = CommandLine.Parse(args, out var error);
var language = commandLine.Language ?? environment ?? Language.Thai;
if (error is { } wrong)
{
    standardError.WriteLine(wrong.In(language));
    return WrongUsage;
}

if (commandLine.Print is { } text)
{
    using var standardOutput = new StreamWriter(Console.OpenStandardOutput(), encoding);
    standardOutput.WriteLine(text.In(language));
    return 0;
}

StreamWriter? logFile = null;
try
{
    logFile = commandLine.LogFile is { } file ? new StreamWriter(file, append: true, encoding) : null;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
{
    standardError.WriteLine(HostTexts.LogNotWritable(commandLine.LogFile!, exception.Message).In(language));
    return WrongUsage;
}

Rehearsal.Begin();
using (logFile)
{
    var log = new ServerLog(logFile ?? standardError);
    using var server = ServerHost.Create(Console.OpenStandardInput(), Console.OpenStandardOutput(), new LanguageChoice(commandLine.Language, environment), log);
    return server.Run();
}
