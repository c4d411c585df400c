using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>LiveKit API secrets: 43 or more letters and digits. The key (<c>API…</c>) is an id.</summary>
internal static class LiveKit
{
    public static SecretService Service { get; } = new(
        "LIVEKIT_SECRET", "LiveKit secret", "LiveKit シークレット", "LiveKit Docs, Keys and tokens",
        TokenFormat.Behind("{base62:40-52}", "livekit api secret", "livekit secret", "livekit"));
}
