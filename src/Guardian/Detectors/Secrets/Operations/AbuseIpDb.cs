using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>AbuseIPDB keys: 80 hexadecimal digits.</summary>
internal static class AbuseIpDb
{
    public static SecretService Service { get; } = new(
        "ABUSEIPDB_API_KEY", "AbuseIPDB API key", "AbuseIPDB API キー", "AbuseIPDB API v2, Configuring",
        TokenFormat.Behind("{lhex:80}", "abuseipdb"));
}
