using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>52 letters and digits with the signature <c>AzSe</c>; older keys are 32 hexadecimal digits in capitals.</summary>
internal static class AzureSearchKey
{
    public static SecretService Service { get; } = new(
        "AZURE_SEARCH_KEY", "Azure Search admin key", "Azure Search 管理キー", "Microsoft Learn, Connect to Azure AI Search with keys",
        TokenFormat.Of("{base62:42}AzSe{[A-D]:1}{base62:5}"),
        TokenFormat.Behind("{uhex:32}", "azure_search", "cognitive search", "search.windows.net", "search_service"));
}
