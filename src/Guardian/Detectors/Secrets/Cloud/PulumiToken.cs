using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary><c>pul-</c> and 40 hexadecimal digits.</summary>
internal static class PulumiToken
{
    public static SecretService Service { get; } = new(
        "PULUMI_ACCESS_TOKEN", "Pulumi access token", "Pulumi アクセストークン", "Pulumi docs, Access tokens",
        TokenFormat.Of("pul-{lhex:40}") with { StartsAlone = true });
}
