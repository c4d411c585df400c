using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>PAN-OS API keys: Base64 that starts with <c>LUFRPT</c>.</summary>
internal static class PaloAlto
{
    public static SecretService Service { get; } = new(
        "PALO_ALTO_API_KEY", "Palo Alto Networks API key", "Palo Alto Networks API キー", "PAN-OS and Panorama API Usage Guide, Get your API key",
        TokenFormat.Of("LUFRPT{[A-Za-z0-9+/=]:50-400}"));
}
