using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>64 base64 characters behind their name; since July 2025 they start with <c>cflt</c>. Key ids are public.</summary>
internal static class ConfluentSecret
{
    public static SecretService Service { get; } = new(
        "CONFLUENT_CLOUD_SECRET", "Confluent Cloud API secret", "Confluent Cloud API シークレット", "Confluent Cloud docs, API keys",
        TokenFormat.Of("cflt{base64:60}"),
        TokenFormat.Behind("{base64:64}", "confluent", "kafka_api_secret", "kafka_secret", "sasl.password", "sasl_password"));
}
