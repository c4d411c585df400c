using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Have I Been Pwned keys: 32 hexadecimal digits in <c>hibp-api-key</c>.</summary>
internal static class HaveIBeenPwned
{
    public static SecretService Service { get; } = new(
        "HIBP_API_KEY", "Have I Been Pwned API key", "Have I Been Pwned API キー", "Have I Been Pwned API v3, Authorisation",
        TokenFormat.Behind("{lhex:32}", "hibp", "haveibeenpwned", "have i been pwned") with { Near = TokenFormat.CredentialWords });
}
