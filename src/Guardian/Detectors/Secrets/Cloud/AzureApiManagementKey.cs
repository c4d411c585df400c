using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Subscription keys (32 hexadecimal digits behind <c>Ocp-Apim-Subscription-Key</c>) and management keys with the signature <c>APIM</c>.</summary>
internal static class AzureApiManagementKey
{
    public static SecretService Service { get; } = new(
        "AZURE_APIM_KEY", "Azure API Management subscription key", "Azure API Management サブスクリプションキー", "Microsoft Learn, Subscriptions in Azure API Management",
        TokenFormat.Of("{base64:76}APIM{base64:6}=="),
        TokenFormat.Behind("{lhex:32}", "ocp-apim-subscription-key", "apim_subscription", "apim key", "api management", "subscription-key"));
}
