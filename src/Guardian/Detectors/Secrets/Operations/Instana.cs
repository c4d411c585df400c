using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Instana agent and download keys: 22 characters, Base64 of 16 bytes.</summary>
internal static class Instana
{
    public static SecretService Service { get; } = new(
        "INSTANA_KEY", "Instana API token", "Instana API トークン", "IBM Instana documentation, Agent keys",
        TokenFormat.Behind("{base64url:22}", "instana"));
}
