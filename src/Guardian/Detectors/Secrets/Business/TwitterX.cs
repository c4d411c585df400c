using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>X (Twitter) bearer tokens (a row of <c>A</c>), access tokens (user id, dash, 40 characters), consumer and token secrets (50 and 45).</summary>
internal static class TwitterX
{
    public static SecretService Service { get; } = new(
        "TWITTER_TOKEN", "X (Twitter) access token", "X (Twitter) アクセストークン", "X Developer Platform, Authentication",
        TokenFormat.Of("AAAAAAAAAAAAAAAAAAAA{[A-Za-z0-9%]:70-130}") with { Near = new("context:", "twitter", "bearer", "tweepy", "tweet", "x.com", "api.x.com") },
        TokenFormat.Behind("{digit:8-20}-{base62:40}", "twitter", "x api", "tweepy"),
        TokenFormat.Behind("{base62:50}", "twitter", "x api", "consumer secret", "api secret"),
        TokenFormat.Behind("{base62:45}", "twitter", "x api", "access token secret"));
}
