using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Secrets of app registrations: three characters, a digit, <c>Q~</c> and 31 or 34 more.</summary>
internal static class AzureClientSecret
{
    public static SecretService Service { get; } = new(
        "AZURE_CLIENT_SECRET", "Microsoft Entra client secret", "Microsoft Entra クライアントシークレット", "Microsoft Learn, Add credentials to an application; Purview, Azure AD client secret",
        TokenFormat.Of("{[A-Za-z0-9_~.-]:3}8Q~{[A-Za-z0-9_~.-]:34}"),
        TokenFormat.Of("{[A-Za-z0-9_~.-]:3}7Q~{[A-Za-z0-9_~.-]:31-34}"));
}
