using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Alpha Vantage keys: 16 capitals and digits.</summary>
internal static class AlphaVantage
{
    public static SecretService Service { get; } = new(
        "ALPHAVANTAGE_API_KEY", "Alpha Vantage API key", "Alpha Vantage API キー", "Alpha Vantage documentation",
        TokenFormat.Behind("{ualnum:16}", "alpha vantage", "alphavantage"));
}
