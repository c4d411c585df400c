using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Access keys of SignalR and Web PubSub: 256 random bits in base64, newer ones 84 letters and digits.</summary>
internal static class AzureSignalRKey
{
    public static SecretService Service { get; } = new(
        "AZURE_SIGNALR_KEY", "Azure SignalR access key", "Azure SignalR アクセスキー", "Microsoft Learn, Rotate access keys for Azure SignalR Service",
        TokenFormat.Behind("{base64:43}=", "signalr", "webpubsub", "web pubsub"),
        TokenFormat.Behind("{base62:84}", "signalr", "webpubsub", "web pubsub"));
}
