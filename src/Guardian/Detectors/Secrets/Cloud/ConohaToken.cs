using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Tokens of the Identity API (32 hexadecimal digits) behind their name.</summary>
internal static class ConohaToken
{
    public static SecretService Service { get; } = new(
        "CONOHA_API_TOKEN", "ConoHa API token", "ConoHa API トークン", "ConoHa docs, Identity API",
        TokenFormat.Behind("{lhex:32}", "conoha"));
}
