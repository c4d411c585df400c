using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>40 base64url characters behind their name. Push tokens (<c>ExponentPushToken[…]</c>) address a device.</summary>
internal static class ExpoToken
{
    public static SecretService Service { get; } = new(
        "EXPO_TOKEN", "Expo access token", "Expo アクセストークン", "Expo docs, Programmatic access",
        TokenFormat.Behind("{base64url:40}", "expo_token", "expo_access_token", "expo_access", "expo api", "expo.dev", "expo key", "expo secret", "expo credentials", "expo"));
}
