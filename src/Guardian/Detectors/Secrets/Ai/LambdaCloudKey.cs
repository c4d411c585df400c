using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>secret_</c>, the key's name, 32 hexadecimal digits, a dot and 32 letters and digits.</summary>
internal static class LambdaCloudKey
{
    public static SecretService Service { get; } = new(
        "LAMBDA_CLOUD_API_KEY", "Lambda Cloud API key", "Lambda Cloud API キー", "Lambda docs, Cloud API, API keys",
        TokenFormat.Of("secret_{[A-Za-z0-9-]:1-60}_{lhex:32}.{base62:32}"));
}
