using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>rdme_</c> and 70 lower-case letters and digits.</summary>
internal static class ReadMeKey
{
    public static SecretService Service { get; } = new(
        "README_API_KEY", "ReadMe API key", "ReadMe API キー", "ReadMe docs, Authentication",
        TokenFormat.Of("rdme_{lalnum:70}"));
}
