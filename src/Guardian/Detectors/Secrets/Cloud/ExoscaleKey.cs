using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Keys (<c>EXO</c> and 24 hexadecimal digits) and secrets of 43 base64url characters behind their name.</summary>
internal static class ExoscaleKey
{
    public static SecretService Service { get; } = new(
        "EXOSCALE_API_KEY", "Exoscale API key", "Exoscale API キー", "Exoscale docs, IAM keys",
        TokenFormat.Of("EXO{lhex:24}") with { StartsAlone = true },
        TokenFormat.Behind("{base64url:43}", "exoscale"));
}
