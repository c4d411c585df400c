using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Function and host keys: 56 characters with the signature <c>AzFu</c>; older ones behind their header, host or name.</summary>
internal static class AzureFunctionKey
{
    public static SecretService Service { get; } = new(
        "AZURE_FUNCTION_KEY", "Azure Functions host key", "Azure Functions ホストキー", "Microsoft Learn, Work with access keys in Azure Functions",
        TokenFormat.Of("{base64url:44}AzFu{base64url:6}=="),
        TokenFormat.Behind("{base64:54}==", "x-functions-key", "azurewebsites.net", "function key", "azure function"));
}
