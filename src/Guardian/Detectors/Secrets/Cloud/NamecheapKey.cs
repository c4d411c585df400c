using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>32 hexadecimal digits behind their name.</summary>
internal static class NamecheapKey
{
    public static SecretService Service { get; } = new(
        "NAMECHEAP_API_KEY", "Namecheap API key", "Namecheap API キー", "Namecheap API docs, Introduction",
        TokenFormat.Behind("{lhex:32}", "namecheap"));
}
