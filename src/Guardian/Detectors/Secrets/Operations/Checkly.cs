using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Checkly user keys (<c>cu_</c>) and service keys (<c>sv_</c>): 32 hexadecimal digits.</summary>
internal static class Checkly
{
    public static SecretService Service { get; } = new(
        "CHECKLY_API_KEY", "Checkly API key", "Checkly API キー", "Checkly Docs, API keys",
        TokenFormat.Of("cu_{lhex:32}") with { StartsAlone = true },
        TokenFormat.Of("sv_{lhex:32}") with { Near = new("context:", "checkly", "checkly_service_key", "checkly_api_key"), StartsAlone = true });
}
