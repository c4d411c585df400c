using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>CrowdStrike Falcon API client secrets: 40 letters and digits. The client id (32 hexadecimal digits) is public.</summary>
internal static class CrowdStrike
{
    public static SecretService Service { get; } = new(
        "CROWDSTRIKE_SECRET", "CrowdStrike client secret", "CrowdStrike クライアントシークレット", "CrowdStrike Falcon documentation, API clients and keys",
        TokenFormat.Behind("{base62:40}", "crowdstrike", "falcon client secret", "falcon secret"));
}
