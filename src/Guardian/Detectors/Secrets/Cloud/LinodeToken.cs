using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>64 hexadecimal digits behind their name.</summary>
internal static class LinodeToken
{
    public static SecretService Service { get; } = new(
        "LINODE_TOKEN", "Linode personal access token", "Linode 個人アクセストークン", "Linode API docs, Personal access tokens",
        TokenFormat.Behind("{lhex:64}", "linode"));
}
