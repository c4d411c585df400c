using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Mixpanel project secrets (32 hexadecimal digits) and service account secrets (32 letters and digits). The project token is public.</summary>
internal static class Mixpanel
{
    public static SecretService Service { get; } = new(
        "MIXPANEL_SECRET", "Mixpanel secret", "Mixpanel シークレット", "Mixpanel Docs, Project settings; Service accounts",
        TokenFormat.Behind("{lhex:32}", "mixpanel api secret", "mixpanel secret", "mixpanel project secret") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{base62:32}", "mixpanel service account", "mixpanel secret"));
}
