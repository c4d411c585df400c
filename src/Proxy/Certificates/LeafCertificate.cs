using System.Net.Security;

namespace Dlp.Proxy.Certificates;

/// <summary>One host's leaf, ready for SslStream.</summary>
/// <param name="Host">Canonical host, the only name in the certificate.</param>
/// <param name="Context">Certificate, key and chain. Keep one options object per context: TLS resumption lives in it.</param>
/// <param name="NotBefore">Start of validity.</param>
/// <param name="NotAfter">Last second of validity.</param>
public sealed record LeafCertificate(string Host, SslStreamCertificateContext Context, DateTimeOffset NotBefore, DateTimeOffset NotAfter)
{
    /// <summary>From here on a new leaf is minted: two thirds of the life.</summary>
    internal DateTimeOffset RefreshAt { get; init; }

    internal bool IsValidAt(DateTimeOffset now) => now >= NotBefore && now <= NotAfter;

    internal bool IsFreshAt(DateTimeOffset now) => now >= NotBefore && now < RefreshAt;

    /// <summary>The host alone: a certificate context has no text worth a log line.</summary>
    public override string ToString() => $"leaf for {Host} until {NotAfter:u}";
}
