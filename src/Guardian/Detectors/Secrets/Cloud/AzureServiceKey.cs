using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Keys in the format shared by many Azure services: 84 letters and digits with <c>JQQJ99</c> after the 52nd.</summary>
internal static class AzureServiceKey
{
    public static SecretService Service { get; } = new(
        "AZURE_SERVICE_KEY", "Azure resource key", "Azure resource キー", "Microsoft Learn, Azure AI services authentication; Azure DevOps, changes to token format",
        TokenFormat.Of("{base62:52}JQQJ99{base62:26}") with { Confidence = 0.84 });
}
