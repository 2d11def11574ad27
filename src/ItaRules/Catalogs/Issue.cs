using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Catalogs;

/// <summary>One of the issues (ประเด็น) under which an agency analyses its results from 2567 on. An item may stand under several.</summary>
/// <param name="Number">The number, 1 to 7.</param>
/// <param name="Title">The title.</param>
/// <param name="Items">The items, in catalogue order.</param>
/// <param name="Provenance">Where the list of items comes from.</param>
public sealed record Issue(int Number, LocalizedText Title, ImmutableArray<Item> Items, Provenance Provenance);
