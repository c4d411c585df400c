using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>App passwords (<c>ATBB</c> and 32 characters) and access tokens (<c>ATCTT3</c>, ending in <c>=</c> and a CRC of eight hexadecimal digits).</summary>
internal static class BitbucketToken
{
    public static SecretService Service { get; } = new(
        "BITBUCKET_TOKEN", "Bitbucket access token", "Bitbucket アクセストークン", "Bitbucket Cloud docs, App passwords; Repository access tokens",
        TokenFormat.Of("ATBB{base62:32}") with { StartsAlone = true },
        TokenFormat.Of("ATCTT3{base64url:150-260}={uhex:8}"));
}
