using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk-</c> and 32 hexadecimal digits behind their name.</summary>
internal static class BaichuanKey
{
    public static SecretService Service { get; } = new(
        "BAICHUAN_API_KEY", "Baichuan API key", "Baichuan API キー", "Baichuan platform docs, API key",
        TokenFormat.Behind("sk-{lhex:32}", "baichuan"));
}
