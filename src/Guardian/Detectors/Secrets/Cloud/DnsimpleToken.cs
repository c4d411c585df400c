using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Account (<c>dnsimple_a_</c>) and user tokens (<c>dnsimple_u_</c>); older ones behind their name.</summary>
internal static class DnsimpleToken
{
    public static SecretService Service { get; } = new(
        "DNSIMPLE_TOKEN", "DNSimple API token", "DNSimple API トークン", "DNSimple docs, API access tokens",
        TokenFormat.Of("dnsimple_a_{base62:32}"),
        TokenFormat.Of("dnsimple_u_{base62:32}"),
        TokenFormat.Behind("{base62:32}", "dnsimple"));
}
