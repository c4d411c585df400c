using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>MapTiler keys: 20 letters and digits.</summary>
internal static class MapTiler
{
    public static SecretService Service { get; } = new(
        "MAPTILER_API_KEY", "MapTiler API key", "MapTiler API キー", "MapTiler Docs, API keys",
        TokenFormat.Behind("{base62:20}", "maptiler"));
}
