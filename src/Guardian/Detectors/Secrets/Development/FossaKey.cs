using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>32 hexadecimal digits behind their name.</summary>
internal static class FossaKey
{
    public static SecretService Service { get; } = new(
        "FOSSA_API_KEY", "FOSSA API key", "FOSSA API キー", "FOSSA docs, API keys",
        TokenFormat.Behind("{lhex:32}", "fossa"));
}
