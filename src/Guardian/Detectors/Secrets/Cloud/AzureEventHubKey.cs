using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>256 random bits in base64 with the signature <c>+AEh</c>; older ones behind their name.</summary>
internal static class AzureEventHubKey
{
    public static SecretService Service { get; } = new(
        "AZURE_EVENT_HUB_KEY", "Azure Event Hub shared access key", "Azure Event Hub 共有アクセスキー", "Microsoft Learn, Authenticate access to Event Hubs with shared access signatures",
        TokenFormat.Of("{base64:33}+AEh{base64:6}="),
        TokenFormat.Behind("{base64:43}=", "eventhub", "event hub"));
}
