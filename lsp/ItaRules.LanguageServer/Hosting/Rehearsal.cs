using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Messages;
using ItaRules.LanguageServer.Protocol.Rpc;

namespace ItaRules.LanguageServer.Hosting;

/// <summary>
/// Reads and writes once what <c>initialize</c> will be, on a thread of its own. Half of the start goes into what the runtime loads for that, the other half into
/// making the server; so each has a core. What comes of it goes nowhere.
/// </summary>
internal static class Rehearsal
{
    /// <summary>Begins, and does not wait for the end.</summary>
    public static void Begin() => new Thread(Play) { IsBackground = true, Name = "Rehearsal" }.Start();

    private static void Play()
    {
        var message = MessageParser.Parse("""{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":0,"workspaceFolders":[{"uri":"file:///","name":""}],"capabilities":{}}}"""u8);
        if (message is IncomingRequest { Id: var id, Method: var method, Params: var parameters })
        {
            ParameterReader.Read<InitializeParams>(method, parameters);
            MessageWriter.Response(id, new InitializeResult(new ServerCapabilities(), new ServerInfo(ServerVersion.Name, ServerVersion.Current)));
        }
    }
}
