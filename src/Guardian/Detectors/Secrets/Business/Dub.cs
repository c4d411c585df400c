using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Dub keys: <c>dub_</c> and 24 letters and digits.</summary>
internal static class Dub
{
    public static SecretService Service { get; } = new(
        "DUB_API_KEY", "Dub API key", "Dub API キー", "Dub Docs, Authentication",
        TokenFormat.Of("dub_{base62:24}") with { StartsAlone = true });
}
