using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>UUIDs behind their name.</summary>
internal static class ArkKey
{
    public static SecretService Service { get; } = new(
        "VOLCENGINE_ARK_API_KEY", "Volcengine Ark API key", "Volcengine Ark API キー", "Volcengine Ark docs, API key",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "ark_api", "volcengine", "doubao", "volces"));
}
