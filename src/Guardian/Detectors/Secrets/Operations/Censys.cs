using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Censys API secrets: 32 letters and digits; the API id is a UUID.</summary>
internal static class Censys
{
    public static SecretService Service { get; } = new(
        "CENSYS_SECRET", "Censys secret", "Censys シークレット", "Censys Search API, Authentication",
        TokenFormat.Behind("{base62:32}", "censys"));
}
