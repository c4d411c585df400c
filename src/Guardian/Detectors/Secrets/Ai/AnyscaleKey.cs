using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>esecret_</c> and at least 26 letters and digits.</summary>
internal static class AnyscaleKey
{
    public static SecretService Service { get; } = new(
        "ANYSCALE_API_KEY", "Anyscale API key", "Anyscale API キー", "Anyscale docs, API keys",
        TokenFormat.Of("esecret_{base62:26-44}"));
}
