using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Xata keys: <c>xau_</c> and letters and digits.</summary>
internal static class Xata
{
    public static SecretService Service { get; } = new(
        "XATA_API_KEY", "Xata API key", "Xata API キー", "Xata Docs, API keys",
        TokenFormat.Of("xau_{base62:32-64}") with { StartsAlone = true });
}
