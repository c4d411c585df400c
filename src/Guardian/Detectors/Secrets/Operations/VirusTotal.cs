using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>VirusTotal keys: 64 hexadecimal digits, like the hashes around them, so "key" must stand with the name.</summary>
internal static class VirusTotal
{
    public static SecretService Service { get; } = new(
        "VIRUSTOTAL_API_KEY", "VirusTotal API key", "VirusTotal API キー", "VirusTotal API v3, Authentication",
        TokenFormat.Behind("{lhex:64}", "virustotal", "vt api key", "vt key", "x-apikey", "vtapi") with { Near = TokenFormat.CredentialWords });
}
