using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>PandaDoc keys: 40 hexadecimal digits, sent as <c>API-Key</c>.</summary>
internal static class PandaDoc
{
    public static SecretService Service { get; } = new(
        "PANDADOC_API_KEY", "PandaDoc API key", "PandaDoc API キー", "PandaDoc API, Authentication",
        TokenFormat.Behind("{lhex:40}", "pandadoc") with { Near = TokenFormat.CredentialWords });
}
