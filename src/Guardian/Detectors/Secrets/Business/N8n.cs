using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>n8n keys: <c>n8n_api_</c> and 80 hexadecimal digits; newer ones are JSON Web Tokens.</summary>
internal static class N8n
{
    public static SecretService Service { get; } = new(
        "N8N_API_KEY", "n8n API key", "n8n API キー", "n8n Docs, API authentication",
        TokenFormat.Of("n8n_api_{lhex:80}"));
}
