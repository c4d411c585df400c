using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>ButterCMS tokens: 40 hexadecimal digits.</summary>
internal static class ButterCms
{
    public static SecretService Service { get; } = new(
        "BUTTERCMS_TOKEN", "ButterCMS API token", "ButterCMS API トークン", "ButterCMS API reference, Authentication",
        TokenFormat.Behind("{lhex:40}", "buttercms", "butter cms") with { Near = TokenFormat.CredentialWords });
}
