using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>32 hexadecimal digits behind <c>HEX_API_KEY</c>.</summary>
internal static class HexPmKey
{
    public static SecretService Service { get; } = new(
        "HEX_PM_API_KEY", "Hex.pm API key", "Hex.pm API キー", "Hex docs, Publishing from CI",
        TokenFormat.Behind("{lhex:32}", "hex_api_key", "hex.pm", "hex_pm"));
}
