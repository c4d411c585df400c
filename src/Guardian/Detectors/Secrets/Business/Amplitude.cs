using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Amplitude secret keys: 32 hexadecimal digits. The API key, of the same shape, stands in web pages.</summary>
internal static class Amplitude
{
    public static SecretService Service { get; } = new(
        "AMPLITUDE_SECRET", "Amplitude secret key", "Amplitude シークレットキー", "Amplitude Docs, Find your API credentials",
        TokenFormat.Behind("{lhex:32}", "amplitude secret", "amplitude api secret") with { Near = TokenFormat.CredentialWords });
}
