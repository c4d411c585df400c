using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>API keys (<c>PMAK-</c>) and collection access keys (<c>PMAT-</c>).</summary>
internal static class PostmanKey
{
    public static SecretService Service { get; } = new(
        "POSTMAN_API_KEY", "Postman API key", "Postman API キー", "Postman docs, Generate and use Postman API keys",
        TokenFormat.Of("PMAK-{lhex:24}-{lhex:34}"),
        TokenFormat.Of("PMAT-{ualnum:26}"));
}
