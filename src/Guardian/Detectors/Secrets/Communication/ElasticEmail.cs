using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Elastic Email keys: 96 hexadecimal digits in capitals.</summary>
internal static class ElasticEmail
{
    public static SecretService Service { get; } = new(
        "ELASTICEMAIL_API_KEY", "Elastic Email API key", "Elastic Email API キー", "Elastic Email API documentation",
        TokenFormat.Behind("{uhex:96}", "elasticemail", "elastic email"));
}
