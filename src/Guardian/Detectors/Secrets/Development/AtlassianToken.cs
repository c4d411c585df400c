using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>ATATT3</c>, ending in <c>=</c> and a CRC of eight hexadecimal digits; older ones of 24 letters and digits behind their name.</summary>
internal static class AtlassianToken
{
    public static SecretService Service { get; } = new(
        "ATLASSIAN_API_TOKEN", "Atlassian API token", "Atlassian API トークン", "Atlassian support, Manage API tokens",
        TokenFormat.Of("ATATT3{base64url:150-260}={uhex:8}"),
        TokenFormat.Behind("{base62:24}", "atlassian", "jira_api_token", "jira_token", "jira api", "confluence_api_token", "confluence_token", "confluence api"));
}
