using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Segment Public API tokens: <c>sgp_</c> and 64 letters and digits. Write keys stand in web pages.</summary>
internal static class Segment
{
    public static SecretService Service { get; } = new(
        "SEGMENT_TOKEN", "Segment API token", "Segment API トークン", "Segment Docs, Public API tokens",
        TokenFormat.Of("sgp_{base62:64}"));
}
