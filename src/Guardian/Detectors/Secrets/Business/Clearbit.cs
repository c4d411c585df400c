using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Clearbit secret keys: <c>sk_</c> and 32 hexadecimal digits. Publishable keys (<c>pk_</c>) are public.</summary>
internal static class Clearbit
{
    public static SecretService Service { get; } = new(
        "CLEARBIT_KEY", "Clearbit API key", "Clearbit API キー", "Clearbit documentation, Authentication",
        TokenFormat.Behind("sk_{lhex:32}", "clearbit"));
}
