using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers;

/// <summary>Answers a request about one rule file. Of a document that is no rule file there is nothing to say: the answer is null.</summary>
/// <typeparam name="TParams">The method's parameters.</typeparam>
/// <typeparam name="TResult">The method's result.</typeparam>
internal abstract class DocumentQueryHandler<TParams, TResult> : QueryHandler<ServerState, TParams, TResult>
    where TParams : Lsp.IDocumentParams
{
    /// <summary>Answers the request.</summary>
    /// <param name="parameters">The parameters, complete.</param>
    /// <param name="view">The file, in the state of the moment.</param>
    /// <param name="cancellation">Cancelled when the client no longer wants the answer; look at it in long work.</param>
    protected abstract TResult? Handle(TParams parameters, DocumentView view, CancellationToken cancellation);

    /// <inheritdoc/>
    protected sealed override ValueTask<TResult?> HandleAsync(TParams parameters, RequestContext<ServerState> context, CancellationToken cancellation) =>
        ValueTask.FromResult(context.State.Find(parameters.TextDocument.Uri) is { } view ? Handle(parameters, view, cancellation) : default);
}
