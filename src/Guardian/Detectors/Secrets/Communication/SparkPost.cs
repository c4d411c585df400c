using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>SparkPost keys: 40 hexadecimal digits.</summary>
internal static class SparkPost
{
    public static SecretService Service { get; } = new(
        "SPARKPOST_API_KEY", "SparkPost API key", "SparkPost API キー", "SparkPost API, Authentication",
        TokenFormat.Behind("{lhex:40}", "sparkpost") with { Near = TokenFormat.CredentialWords });
}
