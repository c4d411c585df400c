using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk-helicone-</c>, in Europe with <c>eu-</c>, and four groups of seven.</summary>
internal static class HeliconeKey
{
    public static SecretService Service { get; } = new(
        "HELICONE_API_KEY", "Helicone API key", "Helicone API キー", "Helicone docs, API keys",
        TokenFormat.Of("sk-helicone-{lalnum:7}-{lalnum:7}-{lalnum:7}-{lalnum:7}"),
        TokenFormat.Of("sk-helicone-eu-{lalnum:7}-{lalnum:7}-{lalnum:7}-{lalnum:7}"));
}
