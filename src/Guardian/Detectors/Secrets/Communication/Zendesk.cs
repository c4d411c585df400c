using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Zendesk API tokens (40 letters and digits) and OAuth tokens (64 hexadecimal digits).</summary>
internal static class Zendesk
{
    public static SecretService Service { get; } = new(
        "ZENDESK_TOKEN", "Zendesk API token", "Zendesk API トークン", "Zendesk Developer Docs, API tokens; OAuth",
        TokenFormat.Behind("{base62:40}", "zendesk"),
        TokenFormat.Behind("{lhex:64}", "zendesk") with { Near = TokenFormat.CredentialWords });
}
