using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics.Binding;

/// <summary>Spells out lists of scores: ranges, the items of an issue, named lists.</summary>
internal sealed class ScoreListBinder(BindingContext context, NameBinder names, ScoreBinder scores)
{
    /// <summary>The scores in the order written, each once; null with a message.</summary>
    public ImmutableArray<ScoreDefinition>? Bind(ScoreListSyntax list)
    {
        // Most lists are one range, and no range has a score twice.
        var all = list.Ranges.Count == 1 ? BindRange(list.Ranges[0]) : BindSeveral(list);
        if (all is { } scores)
            context.Observe(list, new ExpressionValue.Scores(scores));
        return all;
    }

    private ImmutableArray<ScoreDefinition>? BindSeveral(ScoreListSyntax list)
    {
        var found = ImmutableArray.CreateBuilder<ScoreDefinition>();
        var seen = new HashSet<ScoreDefinition>();
        var isComplete = true;
        foreach (var range in list.Ranges)
        {
            if (BindRange(range) is not { } scores)
            {
                isComplete = false;
                continue;
            }

            ImmutableArray<object> twice = [.. scores.Where(score => !seen.Add(score)).Select(score => score.Name)];
            if (!twice.IsEmpty)
                context.Report(ValueDiagnostics.ListedTwice, range, new NameList(twice));
            found.AddRange(twice.IsEmpty ? scores : [.. scores.Where(score => !found.Contains(score))]);
        }

        return isComplete ? found.ToImmutable() : null;
    }

    private ImmutableArray<ScoreDefinition>? BindRange(ScoreRangeSyntax range)
    {
        switch (range)
        {
            case SingleScoreSyntax single:
                return scores.Bind(single.Score) is { } score ? [score] : null;
            case ScoreSpanSyntax span:
                return BindSpan(span);
            case NamedScoresSyntax named:
                return BindName(named);
            case InstrumentsSyntax:
                context.NoteScore();
                return context.Edition.Instruments.CastArray<ScoreDefinition>();
            case IndicatorsSyntax { Instrument: null }:
                context.NoteScore();
                return context.Edition.Indicators.CastArray<ScoreDefinition>();
            case IndicatorsSyntax { Instrument: { } instrument }:
                return scores.BindInstrument(instrument)?.Indicators.CastArray<ScoreDefinition>();
            case ItemsSyntax items:
                return BindItems(items);
            default:
                context.Fail();
                return null;
        }
    }

    private ImmutableArray<ScoreDefinition>? BindSpan(ScoreSpanSyntax span)
    {
        var from = scores.Bind(span.From);
        var to = scores.Bind(span.To);
        switch (from, to)
        {
            case (null, _) or (_, null):
                return null;
            case (Item first, Item last) when first.Instrument == last.Instrument:
                return Slice(span, first.Instrument.Items.CastArray<ScoreDefinition>(), first, last);
            case (Indicator first, Indicator last):
                return Slice(span, context.Edition.Indicators.CastArray<ScoreDefinition>(), first, last);
            default:
                context.Report(ValueDiagnostics.RangeMixed, span, from.Name, to.Name);
                return null;
        }
    }

    private ImmutableArray<ScoreDefinition>? Slice(ScoreSpanSyntax span, ImmutableArray<ScoreDefinition> all, ScoreDefinition first, ScoreDefinition last)
    {
        var start = all.IndexOf(first);
        var end = all.IndexOf(last);
        if (start <= end)
            return all[start..(end + 1)];
        context.Report(ValueDiagnostics.RangeReversed, span, new LocalizedText($"{last.Name.Thai}..{first.Name.Thai}", $"{last.Name.English}..{first.Name.English}"));
        return null;
    }

    private ImmutableArray<ScoreDefinition>? BindName(NamedScoresSyntax named)
    {
        switch (names.Resolve(named.Name, []))
        {
            case null:
                context.Fail();
                return null;
            case LoopNameSymbol:
                context.NoteScore();
                return context.LoopScore is { } current ? [current] : null;
            case LetSymbol let when context.Use(let, named.Name, ReadingYear.This) is { } bound:
                if (bound.Scores is { IsDefault: false } list)
                    return list;
                break;
            case LetSymbol:
                return null;
        }

        context.Report(ValueDiagnostics.NotAList, named, named.Name.Text);
        return null;
    }

    private ImmutableArray<ScoreDefinition>? BindItems(ItemsSyntax items)
    {
        context.NoteCode(items.ItemsKeyword);
        IEnumerable<Item> left = context.Edition.Items;
        foreach (var narrowing in items.Narrowings)
        {
            ImmutableArray<Item>? part = narrowing.Subject.Kind switch
            {
                SyntaxKind.IssueKeyword => narrowing.Number is { } number ? scores.BindIssue(number)?.Items : null,
                SyntaxKind.IndicatorKeyword => narrowing.Number is { } number ? scores.BindIndicator(number)?.Items : null,
                _ => scores.BindInstrument(narrowing.Subject)?.Items,
            };
            if (part is null)
            {
                context.Fail();
                return null;
            }

            left = left.Where(item => part.Value.Contains(item));
        }

        ImmutableArray<ScoreDefinition> found = [.. left];
        if (!found.IsEmpty)
            return found;
        context.Report(ValueDiagnostics.EmptyList, items, items.ToString(), context.Edition.Year);
        return null;
    }
}
