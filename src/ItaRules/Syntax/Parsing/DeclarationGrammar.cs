using Sprache;
using static ItaRules.Syntax.Parsing.Combinators;
using static ItaRules.Syntax.Parsing.Terminals;

namespace ItaRules.Syntax.Parsing;

/// <summary>The declarations of a rule file.</summary>
internal static class DeclarationGrammar
{
    private static readonly Parser<SyntaxToken?> NoToken = input => Result.Success<SyntaxToken?>(null, input);
    private static readonly Parser<SyntaxToken?> SomeNumber = Number;
    private static readonly Parser<LabelSyntax?> NoLabel = input => Result.Success<LabelSyntax?>(null, input);
    private static readonly Parser<LabelSyntax?> SomeLabel = TextGrammar.Label;

    private static readonly KindSet CountOf = KindSet.Of(SyntaxKind.CountOfKeyword);
    private static readonly KindSet ListSigns = KindSet.Of(SyntaxKind.DotDotToken, SyntaxKind.ToKeyword, SyntaxKind.CommaToken);
    private static readonly KindSet ListStarts = KindSet.Of(SyntaxKind.ItemsKeyword, SyntaxKind.IndicatorsKeyword, SyntaxKind.InstrumentsKeyword);

    private static readonly Parser<SyntaxToken> AssignTo = Meant(SyntaxKind.AssignToKeyword, SyntaxKind.ToKeyword);

    private static readonly Parser<SyntaxToken> EqualsSign = Meant(SyntaxKind.EqualToken, SyntaxKind.None, SyntaxKind.AsKeyword, SyntaxKind.IsKeyword, SyntaxKind.EqualsKeyword);

    private static readonly Parser<SyntaxToken> AsKeyword = Meant(SyntaxKind.AsKeyword, SyntaxKind.None, SyntaxKind.EqualToken, SyntaxKind.EqualsKeyword);

    private static readonly Parser<SyntaxNode> LetValue = input => MeansScores((TokenInput)input) ? ScoreGrammar.Scores(input) : ExpressionGrammar.Sum(input);

    private static readonly Parser<SyntaxNode> DefineBody = input =>
        Sees(input, PredicateGrammar.Predicate) && !MeansCounting((TokenInput)input) ? PredicateGrammar.Predicate.Parser(input) : ExpressionGrammar.Expression(input);

    private static readonly Parser<DeclarationSyntax> Edition =
        from keyword in Token(SyntaxKind.EditionKeyword)
        from year in Number
        from plan in OptionalToken(SyntaxKind.PlanKeyword)
        from planYear in plan is null ? NoToken : SomeNumber
        select new EditionDeclarationSyntax(keyword, year, plan, planYear);

    private static readonly Parser<DeclarationSyntax> Use =
        from keyword in Token(SyntaxKind.UseKeyword)
        from path in TextGrammar.TextToken
        select new UseDeclarationSyntax(keyword, path);

    private static readonly Parser<DeclarationSyntax> Owner =
        from keyword in Token(SyntaxKind.OwnerKeyword)
        from label in TextGrammar.Label
        from title in TextGrammar.OptionalText
        from under in OptionalToken(SyntaxKind.UnderKeyword)
        from superior in under is null ? NoLabel : SomeLabel
        select new OwnerDeclarationSyntax(keyword, label, title, under, superior);

    private static readonly Parser<DeclarationSyntax> Measure =
        from keyword in Token(SyntaxKind.MeasureKeyword)
        from label in TextGrammar.Label
        from title in TextGrammar.OptionalText
        from clauses in ClauseGrammar.OfMeasure
        select new MeasureDeclarationSyntax(keyword, label, title, clauses);

    private static readonly Parser<DeclarationSyntax> Assign =
        from keyword in Token(SyntaxKind.AssignKeyword)
        from label in TextGrammar.Label
        from to in AssignTo
        from labels in TextGrammar.Labels
        select new AssignDeclarationSyntax(keyword, label, to, labels);

    private static readonly Parser<DeclarationSyntax> Let =
        from keyword in Token(SyntaxKind.LetKeyword)
        from name in Name
        from sign in EqualsSign
        from value in LetValue
        select new LetDeclarationSyntax(keyword, name, sign, value);

    private static readonly Parser<DeclarationSyntax> Define =
        from keyword in Token(SyntaxKind.DefineKeyword)
        from name in Name
        from asKeyword in AsKeyword
        from body in DefineBody
        select new DefineDeclarationSyntax(keyword, name, asKeyword, body);

    /// <summary>One declaration.</summary>
    public static readonly Alternative<DeclarationSyntax> Declaration = Switch(
        When(SyntaxKind.EditionKeyword, Edition),
        When(SyntaxKind.UseKeyword, Use),
        When(SyntaxKind.OwnerKeyword, Owner),
        When(SyntaxKind.MeasureKeyword, Measure),
        When(SyntaxKind.AssignKeyword, Assign),
        When(SyntaxKind.LetKeyword, Let),
        When(SyntaxKind.DefineKeyword, Define),
        When(KindSet.Of(SyntaxKind.RuleKeyword, SyntaxKind.AlwaysKeyword, SyntaxKind.ForEachKeyword, SyntaxKind.IfKeyword), RuleGrammar.Rule));

    /// <summary>The token <paramref name="kind"/>, also where <paramref name="same"/> is written alike, and with a message where one of <paramref name="mistaken"/> stands for it.</summary>
    private static Parser<SyntaxToken> Meant(SyntaxKind kind, SyntaxKind same, params SyntaxKind[] mistaken) => input =>
    {
        TokenInput at = (TokenInput)input;
        if (at.Kind == same && !at.AtEnd)
        {
            return Taken(at, kind);
        }

        if (Array.IndexOf(mistaken, at.Kind) >= 0)
        {
            TokenFlaws.ReadAs(at, kind);
        }

        return Token(kind)(at);
    };

    // A score or a name alone is a sum; with a comma, ".." or "to" after it, it begins a list.
    private static bool MeansScores(TokenInput at)
    {
        if (Sees(at, ListStarts) || (at.Kind == SyntaxKind.ItemKeyword && ScoreGrammar.MeansItems(at)))
        {
            return true;
        }

        TokenInput after = at.Kind is SyntaxKind.ItemKeyword or SyntaxKind.IndicatorKeyword ? at.Next.Next : at.Next;
        bool isScore = Kinds.ScoreStarts.Contains(at.Kind) || at.Kind == SyntaxKind.NumberToken;
        if (isScore && at.Kind != SyntaxKind.NumberToken)
        {
            after.Stream.Expected?.Add(after.Position, ListSigns);
        }

        return after.Kind switch
        {
            SyntaxKind.DotDotToken or SyntaxKind.ToKeyword => isScore,
            SyntaxKind.CommaToken => (isScore && !IsOneNumber(at)) || IsName(at),
            SyntaxKind.AndKeyword => isScore && Kinds.ScoreStarts.Contains(after.Next.Kind),
            _ => at.Kind == SyntaxKind.NameToken && ItemMistakes.IsRange(at),
        };
    }

    // 79,05
    private static bool IsOneNumber(TokenInput at) =>
        at.Kind == SyntaxKind.NumberToken && at.Stream.TouchesNext(at.Position) && at.Stream.TouchesNext(at.Position + 1);

    // "at least 2 of …" counts, "at least 80" is a band.
    private static bool MeansCounting(TokenInput at) =>
        at.Kind is SyntaxKind.AtLeastKeyword or SyntaxKind.AtMostKeyword
        && at.Next.Kind == SyntaxKind.NumberToken
        && (Sees(at.Next.Next, CountOf) || at.Next.Next.Kind == SyntaxKind.OfKeyword);
}
