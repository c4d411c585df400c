using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Iterable keys: 32 hexadecimal digits; the name is an ordinary word of programmers, so "key" must follow.</summary>
internal static class Iterable
{
    public static SecretService Service { get; } = new(
        "ITERABLE_API_KEY", "Iterable API key", "Iterable API キー", "Iterable Support, API keys",
        TokenFormat.Behind("{lhex:32}", "iterable api key", "iterable key", "iterable server key") with { Near = TokenFormat.CredentialWords });
}
