using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>BambooHR keys: 40 hexadecimal digits.</summary>
internal static class BambooHr
{
    public static SecretService Service { get; } = new(
        "BAMBOOHR_API_KEY", "BambooHR API key", "BambooHR API キー", "BambooHR Docs, Authentication",
        TokenFormat.Behind("{lhex:40}", "bamboohr", "bamboo hr") with { Near = TokenFormat.CredentialWords });
}
