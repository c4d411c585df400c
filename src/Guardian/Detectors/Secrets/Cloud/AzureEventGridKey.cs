using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>256 random bits in base64, sent as <c>aeg-sas-key</c>.</summary>
internal static class AzureEventGridKey
{
    public static SecretService Service { get; } = new(
        "AZURE_EVENT_GRID_KEY", "Azure Event Grid access key", "Azure Event Grid アクセスキー", "Microsoft Learn, Authenticate publishing clients for Event Grid",
        TokenFormat.Behind("{base64:43}=", "eventgrid", "event grid", "aeg-sas-key"));
}
