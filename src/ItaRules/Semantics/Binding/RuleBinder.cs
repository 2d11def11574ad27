using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Binds rules: their branches, once for each score of a loop.</summary>
internal sealed class RuleBinder(BindingContext context, ExpressionBinder expressions, ScoreListBinder lists, ActionBinder actions, ScoreBinder scores, TextBinder texts)
{
    /// <summary>The rule; null when there is an error in it.</summary>
    public BoundRule? Bind(RuleSymbol symbol, RuleDeclarationSyntax rule)
    {
        var errors = context.ErrorCount;
        if (rule.Header is { } header)
            BindHeader(header);
        var decisions = rule.ForEach is { } loop ? BindLoop(loop, rule) : [BindDecision(rule)];
        actions.ReportUnanswered();
        return context.ErrorCount > errors ? null : new BoundRule(symbol, decisions);
    }

    private void BindHeader(RuleHeaderSyntax header)
    {
        if (header.Title is { } title)
            texts.BindPlain(title);
        if (header.For is not { } subject)
            return;
        if (subject.SubjectKeyword.Kind == SyntaxKind.IssueKeyword)
            scores.BindIssue(subject.Number);
        else
            scores.BindIndicator(subject.Number);
    }

    private ImmutableArray<BoundDecision> BindLoop(ForEachClauseSyntax loop, RuleDeclarationSyntax rule)
    {
        var name = new LoopNameSymbol(loop.Name.Text, context.At(loop));
        context.Mean(loop.Name, name);
        if (lists.Bind(loop.Scores) is not { } list)
        {
            // The rest is bound for its own mistakes, with the name standing for some score.
            BindAt(name, context.Edition.Total, rule);
            return [];
        }

        var decisions = ImmutableArray.CreateBuilder<BoundDecision>(list.Length);
        decisions.Add(BindAt(name, list[0], rule));

        // What is wrong for one score is wrong for all, and told once.
        using (context.Mute())
        {
            foreach (var score in list.AsSpan()[1..])
                decisions.Add(BindAt(name, score, rule));
        }

        return decisions.MoveToImmutable();
    }

    private BoundDecision BindAt(LoopNameSymbol name, ScoreDefinition score, RuleDeclarationSyntax rule)
    {
        context.Loop = name;
        context.LoopScore = score;
        try
        {
            return BindDecision(rule);
        }
        finally
        {
            context.Loop = null;
            context.LoopScore = null;
        }
    }

    private BoundDecision BindDecision(RuleDeclarationSyntax rule)
    {
        var branches = ImmutableArray.CreateBuilder<BoundBranch>();
        if (rule.If is null)
            branches.Add(new BoundBranch(context.At(rule), null, actions.Bind(rule.Actions, hasCondition: false)));
        // A chain of else-ifs can be as long as a file, so it is followed and not recursed into.
        for (var clause = rule.If; clause is not null; clause = clause.Else?.If)
        {
            var condition = context.RequireCondition(expressions.Bind(clause.Condition, ReadingYear.This), clause.Condition);
            branches.Add(new BoundBranch(context.At(clause), condition, actions.Bind(clause.Actions, hasCondition: true)));
            if (clause.Else is { If: null } otherwise)
                branches.Add(new BoundBranch(context.At(otherwise), null, actions.Bind(otherwise.Actions, hasCondition: true)));
        }

        return new BoundDecision(context.LoopScore, branches.ToImmutable());
    }
}
