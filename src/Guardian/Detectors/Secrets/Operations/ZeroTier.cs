using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>ZeroTier Central tokens: 32 letters and digits.</summary>
internal static class ZeroTier
{
    public static SecretService Service { get; } = new(
        "ZEROTIER_TOKEN", "ZeroTier API token", "ZeroTier API トークン", "ZeroTier Docs, Central API",
        TokenFormat.Behind("{base62:32}", "zerotier"));
}
