using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Proxy.OriginTls;

/// <summary>One TLS handshake with an origin: its options, and afterwards what was found.</summary>
/// <remarks>
/// Call <see cref="AuthenticateAsync"/> in a SocketsHttpHandler's ConnectCallback and return the stream: the handler uses an SslStream as it is.
/// Or give <see cref="Options"/> to whoever does the handshake and read <see cref="Verdict"/> after it.
/// </remarks>
public sealed class OriginTlsAttempt
{
    private readonly OriginCertificateValidator _validator;
    private readonly string _host;

    internal OriginTlsAttempt(OriginCertificateValidator validator, string host, IReadOnlyList<SslApplicationProtocol> protocols)
    {
        _validator = validator;
        _host = host;
        Options = new SslClientAuthenticationOptions
        {
            TargetHost = host,
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
            EncryptionPolicy = EncryptionPolicy.RequireEncryption,
            AllowRenegotiation = false,
            ApplicationProtocols = protocols.Count == 0 ? null : [.. protocols],
            CertificateRevocationCheckMode = validator.RevocationMode,
            CertificateChainPolicy = validator.NewPolicy(),
            RemoteCertificateValidationCallback = Validate,
            LocalCertificateSelectionCallback = RefuseClientCertificate,
        };
    }

    /// <summary>TLS 1.2 and 1.3, no renegotiation, never a client certificate, the platform's cipher suites (measured: forward secrecy and AEAD or CBC-SHA256 only).</summary>
    public SslClientAuthenticationOptions Options { get; }

    /// <summary>The verdict; NotChecked until the origin has shown its certificate.</summary>
    public OriginCertificateVerdict Verdict { get; private set; }

    /// <summary>The origin asked for a client certificate.</summary>
    public bool IsClientCertificateWanted { get; private set; }

    /// <summary>Does the handshake within <see cref="OriginTlsOptions.HandshakeTimeout"/>.</summary>
    /// <param name="connection">The connected transport; closed with the TLS stream, and closed here when the handshake fails.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The TLS stream or the reason; network and TLS failures are values.</returns>
    /// <exception cref="OperationCanceledException">The caller's token, not the timeout.</exception>
    public async Task<OriginTlsOutcome> AuthenticateAsync(Stream connection, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var timeout = new CancellationTokenSource(_validator.HandshakeTimeout, _validator.Time);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        var tls = new SslStream(connection, leaveInnerStreamOpen: false);
        var error = OriginTlsError.HandshakeFailed;
        var isDone = false;
        try
        {
            await tls.AuthenticateAsClientAsync(Options, deadline.Token);

            // A verdict that came after the deadline is no verdict, and a stream without one is not authenticated.
            deadline.Token.ThrowIfCancellationRequested();
            isDone = Verdict.IsAccepted;
            error = isDone ? OriginTlsError.None : OriginTlsError.CertificateRefused;
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            error = OriginTlsError.TimedOut;
        }
        catch (Exception e) when (e is AuthenticationException or IOException or InvalidOperationException or ObjectDisposedException)
        {
            error = Explain(e);
        }
        finally
        {
            if (!isDone)
            {
                await tls.DisposeAsync();
            }
        }

        return new OriginTlsOutcome(isDone ? tls : null, error, Verdict, IsClientCertificateWanted);
    }

    private OriginTlsError Explain(Exception exception)
    {
        if (Verdict.Problem != OriginCertificateProblem.NotChecked && !Verdict.IsAccepted)
        {
            return OriginTlsError.CertificateRefused;
        }

        if (IsClientCertificateWanted)
        {
            return OriginTlsError.ClientCertificateRequired;
        }

        return exception is IOException ? OriginTlsError.ConnectionLost : OriginTlsError.HandshakeFailed;
    }

    private bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        Verdict = _validator.Judge(_host, certificate, chain, errors);
        return Verdict.IsAccepted;
    }

    /// <summary>SslStream asks once before the handshake (no remote certificate yet) and again when the origin has asked.</summary>
    private X509Certificate RefuseClientCertificate(
        object sender, string targetHost, X509CertificateCollection localCertificates, X509Certificate? remoteCertificate, string[] acceptableIssuers)
    {
        IsClientCertificateWanted |= remoteCertificate is not null || acceptableIssuers.Length > 0;
        return null!;
    }
}
