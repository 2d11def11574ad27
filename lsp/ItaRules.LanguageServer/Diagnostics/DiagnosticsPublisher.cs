using System.Threading.Channels;
using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Protocol;
using ItaRules.LanguageServer.Protocol.Client;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Queue;
using ItaRules.LanguageServer.State;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>
/// Publishes the diagnostics of open documents after every change, without being asked.
/// <para>One worker, always on the newest state: while it works, states that come and go again are passed over, and what it does for an old one
/// is cancelled. So diagnostics never arrive in the wrong order, each carries the version it is of, and the last state's always arrive.</para>
/// </summary>
internal sealed class DiagnosticsPublisher : IStateObserver<ServerState>, IDisposable
{
    private readonly Channel<ServerState> newest = Channel.CreateBounded<ServerState>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly Dictionary<Lsp.DocumentUri, Published> published = [];
    private readonly IDocumentAnalysis analysis;
    private readonly ClientProxy client;
    private readonly ServerLog log;
    private volatile CancellationTokenSource running = new();

    /// <summary>Starts the worker.</summary>
    /// <param name="analysis">Finds what is wrong.</param>
    /// <param name="client">Who is told.</param>
    /// <param name="log">Where faults go.</param>
    public DiagnosticsPublisher(IDocumentAnalysis analysis, ClientProxy client, ServerLog log)
    {
        this.analysis = analysis;
        this.client = client;
        this.log = log;
        _ = Task.Run(WorkAsync);
    }

    /// <inheritdoc/>
    public void Changed(ServerState before, ServerState after)
    {
        newest.Writer.TryWrite(after);
        running.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        newest.Writer.TryComplete();
        running.Cancel();
    }

    private async Task WorkAsync()
    {
        await foreach (var state in newest.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            running = new CancellationTokenSource();

            // A state that came before the line above could not cancel it; it is seen here.
            if (newest.Reader.Count > 0 || state.Phase != ServerPhase.Running)
                continue;

            try
            {
                PublishAll(state, running.Token);
            }
            catch (OperationCanceledException)
            {
                // The newer state is next.
            }
        }
    }

    private void PublishAll(ServerState state, CancellationToken cancellation)
    {
        foreach (var uri in published.Keys.Where(uri => !state.Documents.ContainsKey(uri)).ToList())
        {
            client.PublishDiagnostics(new Lsp.PublishDiagnosticsParams(uri, []));
            published.Remove(uri);
        }

        foreach (var document in state.Documents.Values)
        {
            var now = new Published(document, state.Language);
            if (published.GetValueOrDefault(document.Uri) == now)
                continue;

            client.PublishDiagnostics(new Lsp.PublishDiagnosticsParams(document.Uri, Analyze(state, document, cancellation), document.Version));
            published[document.Uri] = now;
        }
    }

    private IReadOnlyList<Lsp.Diagnostic> Analyze(ServerState state, OpenDocument document, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            return [.. analysis.Analyze(state, document, cancellation).Select(diagnostic => DiagnosticConverter.Convert(diagnostic, document, state))];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.Error($"{document.Uri} could not be checked.", exception);
            return [DiagnosticConverter.Fault(state)];
        }
    }

    /// <summary>What the published diagnostics of a document were made from.</summary>
    private sealed record Published(OpenDocument Document, Language Language);
}
