using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Storage passwords of six hexadecimal groups and account keys of two UUIDs written together, behind their name.</summary>
internal static class BunnyKey
{
    public static SecretService Service { get; } = new(
        "BUNNY_NET_API_KEY", "bunny.net API key", "bunny.net API キー", "bunny.net docs, API authentication",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:12}-{lhex:4}-{lhex:4}", "bunny", "accesskey"),
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:20}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "bunny", "accesskey"));
}
