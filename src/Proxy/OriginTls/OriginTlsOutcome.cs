using System.Diagnostics.CodeAnalysis;
using System.Net.Security;

namespace Dlp.Proxy.OriginTls;

/// <summary>A TLS connection to an origin, or why there is none.</summary>
/// <param name="Stream">The connection; null exactly when <paramref name="Error"/> is not None. The receiver disposes it.</param>
/// <param name="Error">How the handshake ended.</param>
/// <param name="Verdict">What was thought of the certificate.</param>
/// <param name="IsClientCertificateWanted">
/// The origin asked for a client certificate. It got none. With TLS 1.3 the refusal of an origin that insists comes only with the first read,
/// so a caller that tunnels such hosts decides on this flag, not on the error.
/// </param>
public sealed record OriginTlsOutcome(SslStream? Stream, OriginTlsError Error, OriginCertificateVerdict Verdict, bool IsClientCertificateWanted)
{
    /// <summary>There is a connection.</summary>
    [MemberNotNullWhen(true, nameof(Stream))]
    public bool IsSuccess => Stream is not null;
}
