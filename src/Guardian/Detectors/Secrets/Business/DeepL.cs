using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>DeepL keys: a UUID, with <c>:fx</c> for the free plan.</summary>
internal static class DeepL
{
    public static SecretService Service { get; } = new(
        "DEEPL_API_KEY", "DeepL API key", "DeepL API キー", "DeepL API documentation, Authentication",
        TokenFormat.Of("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}:fx"),
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "deepl") with { Near = TokenFormat.CredentialWords });
}
