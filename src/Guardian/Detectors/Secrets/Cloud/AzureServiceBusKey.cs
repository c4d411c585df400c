using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>256 random bits in base64 with the signature <c>+ASb</c> (Service Bus) or <c>+ARm</c> (Relay); older ones behind their name.</summary>
internal static class AzureServiceBusKey
{
    public static SecretService Service { get; } = new(
        "AZURE_SERVICE_BUS_KEY", "Azure Service Bus shared access key", "Azure Service Bus 共有アクセスキー", "Microsoft Learn, Service Bus access control with shared access signatures",
        TokenFormat.Of("{base64:33}+ASb{base64:6}="),
        TokenFormat.Of("{base64:33}+ARm{base64:6}="),
        TokenFormat.Behind("{base64:43}=", "servicebus", "service bus", "azure_relay"));
}
