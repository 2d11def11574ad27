using System.Collections.Immutable;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Formatting;

/// <summary>
/// Decides for each token of a declaration what stands before it. A rule stands on one line when it has one action and fits;
/// else each action has its line, and a long action a line for each clause. A measure has a line for each clause.
/// </summary>
internal sealed class DeclarationLayout
{
    private const int MaximumWidth = 100;
    private const int IndentWidth = 2;

    private readonly Language? language;
    private readonly List<(SyntaxToken Token, Gap Before)> tokens = [];
    private Gap? next;
    private int indent;

    private DeclarationLayout(Language? language) => this.language = language;

    /// <summary>The tokens of <paramref name="declaration"/> in order, each with what stands before it; the first begins a line.</summary>
    public static IReadOnlyList<(SyntaxToken Token, Gap Before)> Of(DeclarationSyntax declaration, Language? language)
    {
        var layout = new DeclarationLayout(language);
        layout.Line(0);
        layout.Declaration(declaration);
        return layout.tokens;
    }

    private void Declaration(DeclarationSyntax declaration)
    {
        switch (declaration)
        {
            case MeasureDeclarationSyntax measure:
                Inline(measure.MeasureKeyword, measure.Label, measure.Title);
                Lines(measure.Clauses, 1);
                break;
            case DefineDeclarationSyntax { Body: LogicalExpressionSyntax condition } define when !Fits(define, 0):
                Inline(define.DefineKeyword, define.Name, define.AsKeyword);
                Condition(condition, 1);
                break;
            case RuleDeclarationSyntax rule:
                Rule(rule);
                break;
            default:
                Inline(declaration);
                break;
        }
    }

    private void Rule(RuleDeclarationSyntax rule)
    {
        var depth = 0;
        if (rule.Header is { } header)
        {
            Inline(header);
            depth = 1;
            Line(depth);
        }

        if (rule.AlwaysKeyword is { } always)
        {
            Inline(always);
            Actions(rule.Actions, depth, Fits([always, .. rule.Actions], depth) && rule.Actions.Length == 1);
        }
        else if (rule.ForEach is { } loop)
        {
            Inline(loop);
            var isFlat = IsShort(rule.If!) && Fits([loop, rule.If!], depth);
            if (!isFlat)
                Line(++depth);
            If(rule.If!, depth, isFlat || IsFlat(rule.If!, depth));
        }
        else
        {
            If(rule.If!, depth, IsFlat(rule.If!, depth));
        }
    }

    private void If(IfClauseSyntax clause, int depth, bool isFlat)
    {
        Inline(clause.IfKeyword);
        if (isFlat || Fits([clause.IfKeyword, clause.Condition, clause.ThenKeyword], depth))
            Inline(clause.Condition);
        else
            Condition(clause.Condition, depth + 2, startsOnNewLine: false);
        Inline(clause.ThenKeyword);
        Actions(clause.Actions, depth, isFlat);
        if (clause.Else is not { } otherwise)
            return;
        Line(depth);
        Inline(otherwise.ElseKeyword);
        if (otherwise.If is { } chained)
            If(chained, depth, isFlat: false);
        else
            Actions(otherwise.Actions, depth, isFlat: false);
    }

    private void Actions(ImmutableArray<ActionSyntax> actions, int depth, bool isFlat)
    {
        foreach (var action in actions)
        {
            if (isFlat)
            {
                Inline(action);
                continue;
            }

            Line(depth + 1);
            if (action is RecommendActionSyntax or RecommendForActionSyntax or ExpectationSyntax && !Fits(action, depth + 1))
                BrokenAction(action, depth + 1);
            else
                Inline(action);
        }
    }

    private void BrokenAction(ActionSyntax action, int depth)
    {
        foreach (var child in action.Children)
        {
            if (child is ClauseSyntax)
                Line(depth + 1);
            Inline(child);
        }
    }

    // A long condition has a line for each part of its outermost `or` or `and`.
    private void Condition(ExpressionSyntax condition, int depth, bool startsOnNewLine = true)
    {
        if (startsOnNewLine)
            Line(depth);
        if (condition is not LogicalExpressionSyntax logical)
        {
            Inline(condition);
            return;
        }

        foreach (var part in logical.Operands.Parts)
        {
            if (part is SyntaxToken)
                Line(depth);
            Inline(part);
        }
    }

    private void Lines(ImmutableArray<ClauseSyntax> clauses, int depth)
    {
        foreach (var clause in clauses)
        {
            Line(depth);
            Inline(clause);
        }
    }

    private void Line(int depth)
    {
        indent = depth;
        next = new Gap(GapKind.Line, depth * IndentWidth);
    }

    private void Inline(params ReadOnlySpan<SyntaxElement?> elements)
    {
        foreach (var element in elements)
        {
            foreach (var token in TokensOf(element))
            {
                var before = next ?? new Gap(tokens.Count > 0 && IsTight(tokens[^1].Token, token) ? GapKind.None : GapKind.Space, indent * IndentWidth);
                tokens.Add((token, before));
                next = null;
            }
        }
    }

    private bool IsFlat(IfClauseSyntax clause, int depth) => IsShort(clause) && Fits(clause, depth);

    private static bool IsShort(IfClauseSyntax clause) => clause.Else is null && clause.Actions.Length == 1;

    private bool Fits(SyntaxElement element, int depth) => Fits([element], depth);

    // A comment ends its line, so what holds one inside cannot stand on a single line.
    private bool Fits(ReadOnlySpan<SyntaxElement> elements, int depth)
    {
        var width = depth * IndentWidth;
        SyntaxToken? last = null;
        foreach (var element in elements)
        {
            foreach (var token in TokensOf(element))
            {
                if (last is not null)
                {
                    if (HasComment(last.TrailingTrivia) || HasComment(token.LeadingTrivia))
                        return false;
                    width += IsTight(last, token) ? 0 : 1;
                }

                width += DisplayWidth.Of(TokenSpelling.Of(token, language));
                last = token;
            }
        }

        return width <= MaximumWidth;
    }

    private static bool HasComment(IReadOnlyList<SyntaxTrivia> trivia) => trivia.Any(piece => piece.Kind == SyntaxKind.CommentTrivia);

    private static IEnumerable<SyntaxToken> TokensOf(SyntaxElement? element) => element switch
    {
        null => [],
        SyntaxToken token => [token],
        _ => ((SyntaxNode)element).DescendantTokens(),
    };

    private static bool IsTight(SyntaxToken left, SyntaxToken right) =>
        right.Kind is SyntaxKind.CommaToken or SyntaxKind.CloseParenthesisToken or SyntaxKind.DotDotToken
        || left.Kind is SyntaxKind.OpenParenthesisToken or SyntaxKind.DotDotToken
        || (left.Kind == SyntaxKind.MinusToken && left.Parent is PrefixExpressionSyntax);
}
