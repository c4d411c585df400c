using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Coralogix team (<c>cxtp_</c>) and personal (<c>cxup_</c>) keys.</summary>
internal static class Coralogix
{
    public static SecretService Service { get; } = new(
        "CORALOGIX_API_KEY", "Coralogix API key", "Coralogix API キー", "Coralogix Docs, API keys",
        TokenFormat.Of("cxtp_{base62:24-40}"),
        TokenFormat.Of("cxup_{base62:24-40}"));
}
