namespace Dlp.Proxy.Apps.Catalogue;

/// <summary>What the catalogue says about a host or a request.</summary>
/// <param name="App">The row; the one to name in records.</param>
/// <param name="Handling">What happens. Before the path is known, Intercept when any path of the host is intercepted.</param>
public readonly record struct CatalogueMatch(CatalogueApp App, AppHandling Handling);
