using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Foursquare keys: <c>fsq3</c> and 44 characters of Base64, with an equals sign.</summary>
internal static class Foursquare
{
    public static SecretService Service { get; } = new(
        "FOURSQUARE_API_KEY", "Foursquare API key", "Foursquare API キー", "Foursquare Developer Docs, API keys",
        TokenFormat.Of("fsq3{base64:43}="),
        TokenFormat.Of("fsq3{base64:44}"));
}
