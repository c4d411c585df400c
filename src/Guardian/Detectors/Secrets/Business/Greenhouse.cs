using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Greenhouse keys: 32 hexadecimal digits, often with a dash and a number.</summary>
internal static class Greenhouse
{
    public static SecretService Service { get; } = new(
        "GREENHOUSE_API_KEY", "Greenhouse API key", "Greenhouse API キー", "Greenhouse Harvest API, Authentication",
        TokenFormat.Behind("{lhex:32}", "greenhouse") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{lhex:32}-{digit:1-4}", "greenhouse"));
}
