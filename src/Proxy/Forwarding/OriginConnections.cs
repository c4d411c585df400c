using System.Collections.Concurrent;
using System.Net.Security;
using Dlp.Proxy.OriginTls;

namespace Dlp.Proxy.Forwarding;

/// <summary>Opens connections to origins: past the egress guard, through the parent proxy if there is one, and with a certificate that passed.</summary>
internal sealed class OriginConnections(GuardedDialer dialer, OriginCertificateValidator validator, Func<string, int, OriginCertificateProblem, ValueTask> reportException)
{
    private const int MaxRemembered = 10_000;
    private static readonly SslApplicationProtocol[] Both = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11];
    private static readonly SslApplicationProtocol[] Http11 = [SslApplicationProtocol.Http11];

    // SocketsHttpHandler falls back to HTTP/1.1 for good once an origin has chosen it; offering HTTP/2 again could then be answered.
    private readonly ConcurrentDictionary<(string Host, int Port), bool> _withoutHttp2 = new();

    /// <summary>A connection ready for HTTP, TLS done when <paramref name="isTls"/>.</summary>
    /// <exception cref="Egress.EgressException">The destination is refused or cannot be reached.</exception>
    /// <exception cref="OriginTlsException">The handshake failed or the certificate did not pass.</exception>
    public async ValueTask<Stream> ConnectAsync(string host, int port, bool isTls, bool offerHttp2, CancellationToken cancellationToken)
    {
        var stream = await dialer.DialAsync(host, port, isTls, cancellationToken).ConfigureAwait(false);
        if (!isTls)
        {
            return stream;
        }

        var offersBoth = offerHttp2 && !_withoutHttp2.ContainsKey((host, port));
        var outcome = await validator.Begin(host, offersBoth ? Both : Http11).AuthenticateAsync(stream, cancellationToken).ConfigureAwait(false);
        if (outcome.Stream is not { } tls)
        {
            throw new OriginTlsException(outcome.Error, outcome.Verdict);
        }

        if (outcome.Verdict.IsExcepted)
        {
            // An exception is a relaxed promise: each use is on record.
            await reportException(host, port, outcome.Verdict.Problem).ConfigureAwait(false);
        }

        if (offersBoth && tls.NegotiatedApplicationProtocol != SslApplicationProtocol.Http2 && _withoutHttp2.Count < MaxRemembered)
        {
            _withoutHttp2[(host, port)] = true;
        }

        return tls;
    }

    /// <summary>A raw connection for an opaque tunnel.</summary>
    /// <exception cref="Egress.EgressException">The destination is refused or cannot be reached.</exception>
    public ValueTask<Stream> ConnectRawAsync(string host, int port, CancellationToken cancellationToken) =>
        dialer.DialAsync(host, port, isTls: true, cancellationToken);
}
