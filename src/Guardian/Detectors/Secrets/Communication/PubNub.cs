using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>PubNub secret keys: <c>sec-c-</c>. Publish and subscribe keys are public.</summary>
internal static class PubNub
{
    public static SecretService Service { get; } = new(
        "PUBNUB_SECRET_KEY", "PubNub secret key", "PubNub シークレットキー", "PubNub Docs, Keys",
        TokenFormat.Of("sec-c-{base64url:36-52}"));
}
