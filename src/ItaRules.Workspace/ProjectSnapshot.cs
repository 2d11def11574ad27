using System.Collections.Immutable;
using ItaRules.Analysis;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Workspace.Rules;
using ItaRules.Workspace.Scores;
using ItaRules.Workspace.Settings;

namespace ItaRules.Workspace;

/// <summary>
/// A project at one moment: its settings, its rules as a compilation, its scores, and what the rules say about them.
/// Immutable and safe to ask from several threads; what is not asked for is not computed.
/// </summary>
public sealed class ProjectSnapshot
{
    private readonly AnalysisMemory memory;
    private object? logicDiagnostics;

    /// <summary>Makes a snapshot.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="rules">The rule files.</param>
    /// <param name="compilation">The rules.</param>
    /// <param name="scores">The scores.</param>
    /// <param name="earlier">The project before a change: what the analysis of its rules found out is not asked again.</param>
    internal ProjectSnapshot(LoadedSettings settings, LoadedRules rules, Compilation compilation, ProjectScores scores, ProjectSnapshot? earlier = null)
    {
        memory = earlier?.memory ?? new AnalysisMemory();
        Settings = settings;
        LoadedRules = rules;
        Compilation = compilation;
        Scores = scores;
    }

    /// <summary>What <c>ita.json</c> says, the catalogues, and how files are named.</summary>
    public LoadedSettings Settings { get; }

    /// <summary>The rules.</summary>
    public Compilation Compilation { get; }

    /// <summary>The scores.</summary>
    public ProjectScores Scores { get; }

    /// <summary>
    /// Everything that is wrong: with <c>ita.json</c> and the catalogues, the rules, and the scores, in this order, each as grave as the project wants it;
    /// of score files that are open in an editor also what looks wrong about their figures.
    /// </summary>
    public IEnumerable<Diagnostic> Diagnostics => [.. RuleDiagnostics, .. Scores.Diagnostics, .. Scores.Doubts.Select(Compilation.Options.Apply)];

    /// <summary>
    /// What is wrong with <c>ita.json</c>, the catalogues and the rules. Rules of files that name no edition are read in those of the sheets;
    /// what is the same in several editions is said once.
    /// </summary>
    public IEnumerable<Diagnostic> RuleDiagnostics
    {
        get
        {
            var ownDiagnostics = Settings.Diagnostics.Select(Compilation.Options.Apply).Concat(ReadingDiagnostics);
            return Scores.Years.Length <= 1
                ? [.. ownDiagnostics, .. Compilation.GetDiagnostics(Scores.Years.FirstOrDefault()?.Table.Edition)]
                : [.. ownDiagnostics, .. Scores.Years.SelectMany(year => Compilation.GetDiagnostics(year.Table.Edition)).DistinctBy(one => one.ToString())];
        }
    }

    /// <summary>What was wrong with finding and reading the rule files, before anything in them was looked at. A file that could not be read counts as empty.</summary>
    public IEnumerable<Diagnostic> ReadingDiagnostics => LoadedRules.Diagnostics.Select(Compilation.Options.Apply);

    /// <summary>
    /// What the rules say together that nobody can have meant (ITA3xxx), each as grave as the project wants it. Analysed when first asked, apart from
    /// <see cref="RuleDiagnostics"/>, which an editor shows first. While the rules have errors only what a sound rule says by itself: what is left of them together says something else.
    /// </summary>
    public ImmutableArray<Diagnostic> LogicDiagnostics => AnalyzeLogic(CancellationToken.None);

    /// <summary>
    /// What the rules promise of results (<c>expect</c>) and the sheets do not keep or leave undecided (ITA8xxx), each as grave as the project wants it: one message a
    /// promise. Told of files that came in by <c>use</c> too, for it is about these sheets. None while the rules have errors.
    /// </summary>
    public ImmutableArray<Diagnostic> ExpectationDiagnostics => FindExpectations(year => ExpectationMessages.Of(Evaluate(year.Table.Edition)!));

    internal LoadedRules LoadedRules { get; }

    /// <summary>The tree of a rule file that is in the project, its own or by <c>use</c>; null when it is not.</summary>
    /// <param name="path">The absolute path.</param>
    public SyntaxTree? FindTree(string path) => LoadedRules.Trees.GetValueOrDefault(path)?.Tree;

    /// <summary>What the rules say about the sheets of an edition; null when there are none. Evaluated when first asked.</summary>
    public EvaluationResult? Evaluate(Edition edition) => Scores.View.ResultOf(Compilation.Bind(edition));

    /// <summary>What <see cref="ExpectationDiagnostics"/> says of one sheet alone; null for none.</summary>
    /// <param name="sheet">One of the project's sheets.</param>
    public ImmutableArray<Diagnostic> FindExpectations(ScoreSheet? sheet) =>
        FindExpectations(year => sheet is not null && year.Table.Sheets.IndexOf(sheet) is >= 0 and var row ? ExpectationMessages.Of(Evaluate(year.Table.Edition)!, row) : []);

    /// <summary>What <see cref="LogicDiagnostics"/> says; an analysis that is under way can be stopped.</summary>
    /// <param name="cancellation">Stops the analysis.</param>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public ImmutableArray<Diagnostic> AnalyzeLogic(CancellationToken cancellation)
    {
        // Two who ask at the same time may both analyse; they find the same.
        if (Volatile.Read(ref logicDiagnostics) is ImmutableArray<Diagnostic> known)
            return known;
        var found = AnalyzeLogic(AnalysisOptions.Default, cancellation);
        Volatile.Write(ref logicDiagnostics, found);
        return found;
    }

    /// <summary>What the rules say together, analysed anew in a certain way.</summary>
    /// <param name="options">How much is looked at, and what is said.</param>
    /// <param name="cancellation">Stops the analysis.</param>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public ImmutableArray<Diagnostic> AnalyzeLogic(AnalysisOptions options, CancellationToken cancellation)
    {
        if (RuleDiagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            options = options with { IsOfEachRuleAlone = true };
        Edition[] editions = [.. Compilation.Files.Select(file => Compilation.GetSemanticModel(file.Tree).Edition).OfType<Edition>().Concat(Scores.Years.Select(year => year.Table.Edition)).Distinct()];
        var found = editions.SelectMany(edition => RuleAnalyzer.Analyze(Compilation.Bind(edition), options, memory, cancellation));

        // What is the same in several editions is said once.
        if (editions.Length > 1)
            found = found.DistinctBy(one => one.ToString());
        return Compilation.Settle(found, id => RuleAnalyzer.LooksFor(id, options));
    }

    private ImmutableArray<Diagnostic> FindExpectations(Func<ScoreYear, IEnumerable<Diagnostic>> find)
    {
        if (!Compilation.HasExpectations || RuleDiagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return [];
        return Compilation.SettleAboutSheets(Scores.Years.Where(year => Compilation.Bind(year.Table.Edition).Expectations is not null).SelectMany(find).DistinctBy(one => one.ToString()));
    }

    /// <summary>The same project with other scores, as after a question of the form "what if".</summary>
    public ProjectSnapshot WithScores(ProjectScores scores) => new(Settings, LoadedRules, Compilation, scores, this);
}
