using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>A file of a compilation with the year that it is read in.</summary>
internal sealed class FileScope
{
    public FileScope(RuleFile file, FileDeclarations declarations, CatalogSet catalogs, DiagnosticBag diagnostics)
    {
        File = file;
        Declarations = declarations;
        if (declarations.Editions is [var edition, .. var others])
        {
            NamesEdition = true;
            ReadEdition(edition, catalogs, diagnostics);
            foreach (var other in others)
                diagnostics.Add(Messages.DeclaredTwice(Tree, other.EditionKeyword, other.EditionKeyword.Text, Tree.LocationOf(edition.EditionKeyword)));
        }

        Said = new FileYears(NamesEdition, NamedEdition, PlanYear);
    }

    public RuleFile File { get; }

    public FileDeclarations Declarations { get; }

    public SyntaxTree Tree => File.Tree;

    /// <summary>All that the file says about years; equal where it says the same.</summary>
    public FileYears Said { get; }

    /// <summary>Whether the file says which year it is for; if not, it is read in the year of the sheet.</summary>
    public bool NamesEdition { get; }

    /// <summary>The edition that the file names; null when it names none, or one that is not known.</summary>
    public Edition? NamedEdition { get; private set; }

    /// <summary>The fiscal year (BE) in which the file says that measures run; null when it does not say.</summary>
    public int? PlanYear { get; private set; }

    /// <summary>The edition in which the file is read for sheets of <paramref name="edition"/>; null when it is for another year, or for one that is not known.</summary>
    public Edition? EditionFor(Edition edition)
    {
        if (!NamesEdition)
            return edition;
        return NamedEdition?.Year == edition.Year ? edition : null;
    }

    private void ReadEdition(EditionDeclarationSyntax syntax, CatalogSet catalogs, DiagnosticBag diagnostics)
    {
        if (syntax.Year.IsMissing)
            return;

        // A known year counts although the rest of the line is wrong or still being written: all codes of the file hang on it.
        var year = syntax.Year.NumberValue;
        NamedEdition = year == Math.Floor(year) && year is > 0 and < 10_000 ? catalogs.Find((int)year) : null;
        if (syntax.ContainsErrors)
            return;
        if (NamedEdition is null)
        {
            ImmutableArray<int> known = catalogs.Years;
            diagnostics.Report(
                NameDiagnostics.UnknownEdition, Tree.LocationOf(syntax.Year),
                syntax.Year.Text, new NameList([.. known.Cast<object>()]), Years.Propose(year, syntax.Year.Text, known));
        }

        if (syntax.PlanYear is not { } plan)
            return;
        if (Years.Read(plan) is not { } planYear)
            diagnostics.Report(ValueDiagnostics.YearNotBuddhist, Tree.LocationOf(plan), plan.Text, Years.Propose(plan.NumberValue));
        else if (planYear < NamedEdition?.Year)
            diagnostics.Report(ValueDiagnostics.PlanBeforeEdition, Tree.LocationOf(plan), planYear, NamedEdition.Year);
        else
            PlanYear = planYear;
    }
}
