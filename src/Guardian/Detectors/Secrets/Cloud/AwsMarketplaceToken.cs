using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Authorisation tokens of Amazon Marketplace Web Service: <c>amzn.mws.</c> and a UUID.</summary>
internal static class AwsMarketplaceToken
{
    public static SecretService Service { get; } = new(
        "AWS_MWS_AUTH_TOKEN", "Amazon MWS auth token", "Amazon MWS 認証トークン", "Amazon MWS Developer Guide, authorisation",
        TokenFormat.Of("amzn.mws.{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}"));
}
