using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Lob secret keys: <c>live_</c> or <c>test_</c> and 35 hexadecimal digits. Publishable keys have <c>pub_</c> in between.</summary>
internal static class Lob
{
    public static SecretService Service { get; } = new(
        "LOB_API_KEY", "Lob API key", "Lob API キー", "Lob Docs, API keys",
        TokenFormat.Of("live_{lhex:35}") with { StartsAlone = true },
        TokenFormat.Of("test_{lhex:35}") with { StartsAlone = true });
}
