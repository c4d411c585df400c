using System.Collections.Immutable;

namespace Dlp.Proxy.Apps.Catalogue;

/// <summary>A catalogue and what was wrong with its override.</summary>
/// <param name="Catalogue">The catalogue without the lines that had problems.</param>
/// <param name="Problems">Empty when every line was taken.</param>
public sealed record CatalogueOutcome(AppCatalogue Catalogue, ImmutableArray<CatalogueProblem> Problems);
