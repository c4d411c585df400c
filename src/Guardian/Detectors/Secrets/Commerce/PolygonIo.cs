using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Polygon.io keys: 32 characters of Base64url.</summary>
internal static class PolygonIo
{
    public static SecretService Service { get; } = new(
        "POLYGON_API_KEY", "Polygon.io API key", "Polygon.io API キー", "Polygon.io Docs, Authentication",
        TokenFormat.Behind("{base64url:32}", "polygon.io", "polygon api key", "polygonio"));
}
