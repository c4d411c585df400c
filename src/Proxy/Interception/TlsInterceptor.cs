using System.Buffers;
using System.IO.Pipelines;
using System.Net.Security;
using System.Runtime.CompilerServices;
using System.Security.Authentication;
using Dlp.Proxy.Certificates;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace Dlp.Proxy.Interception;

/// <summary>Presents a leaf for the CONNECT host and hands back the opened stream, or says why it could not.</summary>
internal sealed class TlsInterceptor(LeafCertificates leaves, LimitOptions limits)
{
    // One options object per certificate context: OpenSSL's session cache, and with it resumption, hangs on it.
    private readonly ConditionalWeakTable<SslStreamCertificateContext, SslServerAuthenticationOptions> _options = [];

    /// <summary>Runs the handshake over the connection's transport.</summary>
    /// <param name="connection">Connection whose CONNECT was answered with 200.</param>
    /// <param name="isAddress">Whether the host is an IP address.</param>
    /// <param name="host">CONNECT host; the SNI must equal it, and be absent for an address (RFC 6066 section 3).</param>
    public async ValueTask<TlsOutcome> OpenAsync(ConnectionContext connection, string host, bool isAddress)
    {
        var problem = TlsProblem.None;
        var sni = "";
        // Not linked to the connection's end: a client that refuses us sends its alert and closes at once, and the alert must be read first.
        using var deadline = new CancellationTokenSource(limits.HandshakeTimeout);
        var stream = new SslStream(new DuplexPipeStream(connection.Transport), leaveInnerStreamOpen: true);
        try
        {
            await stream.AuthenticateAsServerAsync(
                async (_, hello, _, token) =>
                {
                    sni = hello.ServerName.ToLowerInvariant();
                    if (isAddress ? sni.Length > 0 && sni != host : sni != host)
                    {
                        problem = TlsProblem.NameDiffers;
                        throw new AuthenticationException("SNI differs from CONNECT.");
                    }

                    var leaf = await leaves.GetAsync(host, token).ConfigureAwait(false);
                    if (leaf.Certificate is not { } certificate)
                    {
                        problem = TlsProblem.NoCertificate;
                        throw new AuthenticationException("No leaf: " + leaf.Error);
                    }

                    return _options.GetValue(certificate.Context, CreateOptions);
                },
                null,
                deadline.Token).ConfigureAwait(false);
            return new TlsOutcome(stream, TlsProblem.None, sni);
        }
        catch (Exception e) when (e is AuthenticationException or IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException or ConnectionAbortedException)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            if (problem == TlsProblem.None)
            {
                problem = Classify(e, connection.ConnectionClosed.IsCancellationRequested);
            }

            return new TlsOutcome(null, problem, sni);
        }
    }

    /// <summary>Pipes over the opened stream, with the buffers of the connection's own pool.</summary>
    public static (PipeReader Input, PipeWriter Output) CreatePipes(ConnectionContext connection, SslStream stream)
    {
        var pool = connection.Features.Get<IMemoryPoolFeature>()?.MemoryPool ?? MemoryPool<byte>.Shared;
        return (
            PipeReader.Create(stream, new StreamPipeReaderOptions(pool, bufferSize: 4096, minimumReadSize: 1024, leaveOpen: true, useZeroByteReads: true)),
            PipeWriter.Create(stream, new StreamPipeWriterOptions(pool, leaveOpen: true)));
    }

    private static SslServerAuthenticationOptions CreateOptions(SslStreamCertificateContext context) => new()
    {
        ServerCertificateContext = context,
        EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
        AllowRenegotiation = false,
        ClientCertificateRequired = false,
        ApplicationProtocols = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11],
        CertificateRevocationCheckMode = System.Security.Cryptography.X509Certificates.X509RevocationMode.NoCheck,
    };

    // OpenSSL names the alert in its message; there is no typed form of it. A client that trusts our CA never sends these three.
    private static TlsProblem Classify(Exception exception, bool closed)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e.Message.Contains("unknown ca", StringComparison.OrdinalIgnoreCase)
                || e.Message.Contains("certificate unknown", StringComparison.OrdinalIgnoreCase)
                || e.Message.Contains("bad certificate", StringComparison.OrdinalIgnoreCase)
                || e.Message.Contains("UntrustedRoot", StringComparison.Ordinal))
            {
                return TlsProblem.ClientRefusedCertificate;
            }
        }

        return exception is OperationCanceledException && !closed ? TlsProblem.TimedOut
            // Some pinning clients just hang up once they have seen the certificate.
            : exception is IOException or ConnectionAbortedException || closed ? TlsProblem.ClientHungUp
            : TlsProblem.HandshakeFailed;
    }
}
