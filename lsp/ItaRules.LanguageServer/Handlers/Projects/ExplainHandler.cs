using ItaRules.Explanation;
using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.LanguageServer.Handlers.Projects;

/// <summary><c>ita/explain</c>: why the rule at a place fires for the chosen sheet or not.</summary>
internal sealed class ExplainHandler : DocumentQueryHandler<Lsp.TextDocumentPositionParams, Lsp.ExplainResult>
{
    /// <inheritdoc/>
    public override string Method => "ita/explain";

    /// <inheritdoc/>
    protected override Lsp.ExplainResult? Handle(Lsp.TextDocumentPositionParams parameters, DocumentView view, CancellationToken cancellation)
    {
        var token = view.Tree.FindToken(view.ToIndex(parameters.Position));
        if (token.AncestorOrSelf<RuleDeclarationSyntax>() is not { } declaration || view.Context.Model.GetDeclaredSymbol(declaration) is not RuleSymbol rule)
            return null;

        var language = view.Context.Language;
        if (view.Context.Scores.Chosen is not { } sheet)
            throw new RpcException(ErrorCode.RequestFailed, ProjectTexts.NoSheet.In(language));
        var rules = view.Context.Compilation.Bind(sheet.Edition);
        var bound = rules.Find(rule);
        if (bound is null || view.Context.Scores.ChosenIn(rules.Edition) is not { } scores)
            throw new RpcException(ErrorCode.RequestFailed, (rules.IsElsewhere(rule) ? ProjectTexts.OtherYear(rule.Name, sheet.Edition.Year) : ProjectTexts.RuleWithErrors(rule.Name)).In(language));

        var title = $"{rule.Title ?? rule.Name} · {SheetConverter.NameOf(sheet)}";
        return new Lsp.ExplainResult(title, $"## {Text.Markdown.Escape(title)}\n\n{ExplanationMarkdown.Of(RuleExplainer.Explain(bound, scores, language), language)}");
    }
}
