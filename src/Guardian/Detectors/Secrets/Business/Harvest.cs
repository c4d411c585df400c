using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Harvest personal tokens: user id, <c>.pt.</c> and 60 characters or more.</summary>
internal static class Harvest
{
    public static SecretService Service { get; } = new(
        "HARVEST_TOKEN", "Harvest personal access token", "Harvest 個人用アクセストークン", "Harvest API v2, Authentication",
        TokenFormat.Of("{digit:5-9}.pt.{base64url:60-110}"));
}
