using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>84 characters with <c>AZDO</c> after the 76th; older tokens are 52 characters of lower-case base32 behind their name.</summary>
internal static class AzureDevOpsToken
{
    public static SecretService Service { get; } = new(
        "AZURE_DEVOPS_PAT", "Azure DevOps personal access token", "Azure DevOps 個人アクセストークン", "Microsoft Learn, Use personal access tokens, changes to format",
        TokenFormat.Of("{base62:76}AZDO{base62:4}"),
        TokenFormat.Behind("{[a-z2-7]:52}", "azure_devops", "azdo", "vsts", "dev.azure.com", "visualstudio.com", "devops_pat"));
}
