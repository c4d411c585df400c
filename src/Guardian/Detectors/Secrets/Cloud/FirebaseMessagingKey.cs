using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Legacy server keys: <c>AAAA</c>, seven characters, <c>:APA91b</c> and 134 more. Registration tokens of devices have 22 characters in front of the colon.</summary>
internal static class FirebaseMessagingKey
{
    public static SecretService Service { get; } = new(
        "FIREBASE_CLOUD_MESSAGING_KEY", "Firebase Cloud Messaging server key", "Firebase Cloud Messaging サーバーキー", "Firebase docs, Migrate from legacy FCM APIs",
        TokenFormat.Of("AAAA{base64url:7}:APA91b{base64url:134}"));
}
