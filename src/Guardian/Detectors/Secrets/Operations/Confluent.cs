using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Confluent Cloud API secrets: 64 characters of Base64, newer ones start with <c>cflt</c>. The key (16 capitals) is an id.</summary>
internal static class Confluent
{
    public static SecretService Service { get; } = new(
        "CONFLUENT_SECRET", "Confluent Cloud secret", "Confluent Cloud シークレット", "Confluent Docs, API keys",
        TokenFormat.Behind("{base64:64}", "confluent", "confluent cloud api secret", "kafka api secret", "sasl.password"),
        TokenFormat.Of("cflt{base64:60}"));
}
