using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Webflow site and workspace tokens: 64 hexadecimal digits.</summary>
internal static class Webflow
{
    public static SecretService Service { get; } = new(
        "WEBFLOW_TOKEN", "Webflow API token", "Webflow API トークン", "Webflow Developers, Authorization",
        TokenFormat.Behind("{lhex:64}", "webflow") with { Near = TokenFormat.CredentialWords });
}
