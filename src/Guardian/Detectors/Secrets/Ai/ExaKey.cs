using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>UUIDs behind their name.</summary>
internal static class ExaKey
{
    public static SecretService Service { get; } = new(
        "EXA_API_KEY", "Exa API key", "Exa API キー", "Exa docs, Authentication",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "exa_api", "exa.ai", "api.exa", "exa_key"));
}
