using Dlp.Proxy.Apps.Catalogue;

namespace Dlp.Proxy.Connections;

/// <summary>What is done with a CONNECT.</summary>
internal enum RouteKind
{
    /// <summary>Refused.</summary>
    Deny,

    /// <summary>Bytes pass unread.</summary>
    Tunnel,

    /// <summary>TLS is opened.</summary>
    Intercept,
}

/// <summary>A route with its reason.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="App">App name for records; the host when not catalogued.</param>
/// <param name="Entry">Catalogue row; null when not catalogued.</param>
/// <param name="Reason">Why, for records and refusals; free of content.</param>
internal sealed record Route(RouteKind Kind, string App, CatalogueMatch? Entry, string Reason);
