using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Dwolla application secrets: 50 letters and digits. The key is the client id.</summary>
internal static class Dwolla
{
    public static SecretService Service { get; } = new(
        "DWOLLA_SECRET", "Dwolla secret", "Dwolla シークレット", "Dwolla Docs, API credentials",
        TokenFormat.Behind("{base62:50}", "dwolla"));
}
