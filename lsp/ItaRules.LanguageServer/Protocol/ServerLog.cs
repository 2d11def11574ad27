using System.Globalization;

namespace ItaRules.LanguageServer.Protocol;

/// <summary>How much a log line matters; the numbers are those of <c>window/logMessage</c>.</summary>
internal enum LogLevel
{
    /// <summary>A fault of the program.</summary>
    Error = 1,

    /// <summary>Something the server could live with.</summary>
    Warning = 2,

    /// <summary>What happened.</summary>
    Info = 3,
}

/// <summary>
/// The log for whoever looks after the program: lines on standard error or in a file, in English. Logging never fails and never ends the server.
/// </summary>
/// <param name="writer">Where the lines go.</param>
internal sealed class ServerLog(TextWriter writer)
{
    private readonly Lock writing = new();
    private Action<LogLevel, string>? forward;

    /// <summary>Also hands warnings and errors to <paramref name="listener"/>, which passes them to the client.</summary>
    public void ForwardTo(Action<LogLevel, string> listener) => forward = listener;

    /// <summary>A fault of the program.</summary>
    public void Error(string message, Exception? exception = null) => Write(LogLevel.Error, message, exception);

    /// <summary>Something the server could live with.</summary>
    public void Warning(string message) => Write(LogLevel.Warning, message, null);

    /// <summary>What happened.</summary>
    public void Info(string message) => Write(LogLevel.Info, message, null);

    private void Write(LogLevel level, string message, Exception? exception)
    {
        var text = exception is null ? message : $"{message} {exception}";
        lock (writing)
        {
            try
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.Now:yyyy-MM-dd HH:mm:ss.fff} {level}: {text}"));
                writer.Flush();
            }
            catch (Exception failure) when (failure is IOException or ObjectDisposedException or UnauthorizedAccessException)
            {
                // A full disk or a closed console is no reason to stop serving.
            }
        }

        if (level != LogLevel.Info)
            forward?.Invoke(level, text);
    }
}
