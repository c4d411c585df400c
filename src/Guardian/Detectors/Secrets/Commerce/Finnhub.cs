using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Finnhub keys: 20 or 40 lower-case letters and digits.</summary>
internal static class Finnhub
{
    public static SecretService Service { get; } = new(
        "FINNHUB_API_KEY", "Finnhub API key", "Finnhub API キー", "Finnhub API documentation, Authentication",
        TokenFormat.Behind("{lalnum:20}", "finnhub"),
        TokenFormat.Behind("{lalnum:40}", "finnhub"));
}
