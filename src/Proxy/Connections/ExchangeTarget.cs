using Dlp.Policy.Words;
using Dlp.Proxy.Apps.Catalogue;

namespace Dlp.Proxy.Connections;

/// <summary>
/// Where the requests of one connection go, fixed by CONNECT and handed to the HTTP engine as a connection feature.
/// </summary>
/// <param name="Host">Canonical host of the CONNECT request; SNI and Host must equal it.</param>
/// <param name="Port">Port of the CONNECT request.</param>
/// <param name="IsTls">Whether TLS was opened (false: plain HTTP inside the tunnel).</param>
/// <param name="Subject">Whose connection it is.</param>
/// <param name="Entry">Catalogue row of the host; null for the proxy's own status host.</param>
internal sealed record ExchangeTarget(string Host, int Port, bool IsTls, Subject Subject, CatalogueMatch? Entry);
