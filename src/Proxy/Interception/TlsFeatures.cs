using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Dlp.Proxy.Interception;

/// <summary>Tells Kestrel that TLS is already done, and which protocol was agreed.</summary>
internal sealed class TlsFeatures(SslStream stream) : ITlsConnectionFeature, ITlsApplicationProtocolFeature, ITlsHandshakeFeature
{
    private readonly ReadOnlyMemory<byte> _protocol = stream.NegotiatedApplicationProtocol.Protocol;

    /// <summary>Always null: we never ask clients for certificates here.</summary>
    public X509Certificate2? ClientCertificate { get; set; }

    public ReadOnlyMemory<byte> ApplicationProtocol => _protocol;

    public SslProtocols Protocol { get; } = stream.SslProtocol;

    public TlsCipherSuite? NegotiatedCipherSuite { get; } = stream.NegotiatedCipherSuite;

    public string HostName { get; } = stream.TargetHostName;

#pragma warning disable SYSLIB0058 // The interface still demands these; nobody reads them.
    public CipherAlgorithmType CipherAlgorithm => stream.CipherAlgorithm;
    public int CipherStrength => stream.CipherStrength;
    public HashAlgorithmType HashAlgorithm => stream.HashAlgorithm;
    public int HashStrength => stream.HashStrength;
    public ExchangeAlgorithmType KeyExchangeAlgorithm => stream.KeyExchangeAlgorithm;
    public int KeyExchangeStrength => stream.KeyExchangeStrength;
#pragma warning restore SYSLIB0058

    public Task<X509Certificate2?> GetClientCertificateAsync(CancellationToken cancellationToken) => Task.FromResult(ClientCertificate);
}
