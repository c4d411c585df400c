using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>32 letters and digits, newer ones UUIDs, behind their name.</summary>
internal static class Ai21Key
{
    public static SecretService Service { get; } = new(
        "AI21_API_KEY", "AI21 API key", "AI21 API キー", "AI21 docs, API key",
        TokenFormat.Behind("{base62:32}", "ai21"),
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "ai21"));
}
