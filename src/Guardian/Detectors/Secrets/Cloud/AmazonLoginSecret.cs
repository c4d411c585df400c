using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Client secrets of Login with Amazon and the refresh and access tokens made with them.</summary>
internal static class AmazonLoginSecret
{
    public static SecretService Service { get; } = new(
        "AMAZON_LWA_SECRET", "Login with Amazon client secret", "Login with Amazon クライアントシークレット", "Selling Partner API docs, authorise with Login with Amazon",
        TokenFormat.Of("amzn1.oa2-cs.v1.{lhex:64}"),
        TokenFormat.Of("Atzr|{[A-Za-z0-9_+/=-]:200-1024}"),
        TokenFormat.Of("Atza|{[A-Za-z0-9_+/=-]:200-1024}"));
}
