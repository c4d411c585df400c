using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Stream (GetStream) API secrets: 64 lower-case letters and digits.</summary>
internal static class StreamChat
{
    public static SecretService Service { get; } = new(
        "STREAM_SECRET", "Stream secret", "Stream シークレット", "Stream Docs, Tokens and authentication",
        TokenFormat.Behind("{lalnum:64}", "stream api secret", "getstream", "stream secret", "streamchat"));
}
