using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>44 base64url characters behind their name.</summary>
internal static class IbmCloudKey
{
    public static SecretService Service { get; } = new(
        "IBM_CLOUD_API_KEY", "IBM Cloud API key", "IBM Cloud API キー", "IBM Cloud docs, Managing user API keys",
        TokenFormat.Behind("{base64url:44}", "ibmcloud", "ibm cloud", "iam_apikey", "iam_api_key", "bluemix", "ic_api_key", "watson"));
}
