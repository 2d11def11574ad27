using System.Collections.Immutable;

namespace ItaRules.Authoring.Links;

/// <summary>Finds texts that lead somewhere.</summary>
public interface ILinkService
{
    /// <summary>The files that <c>use</c> lines name (where one leads to several, as to a folder or to the shipped library, the first of them), and the web addresses in <c>reference</c> texts, in order.</summary>
    public ImmutableArray<Link> GetLinks(AuthoringContext context);
}
