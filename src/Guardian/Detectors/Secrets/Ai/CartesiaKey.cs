using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk_car_</c> and 20 to 30 base64url characters.</summary>
internal static class CartesiaKey
{
    public static SecretService Service { get; } = new(
        "CARTESIA_API_KEY", "Cartesia API key", "Cartesia API キー", "Cartesia docs, API keys",
        TokenFormat.Of("sk_car_{base64url:20-30}"));
}
