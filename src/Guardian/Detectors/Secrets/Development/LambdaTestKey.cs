using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>50 letters and digits behind their name.</summary>
internal static class LambdaTestKey
{
    public static SecretService Service { get; } = new(
        "LAMBDATEST_ACCESS_KEY", "LambdaTest access key", "LambdaTest アクセスキー", "LambdaTest docs, Access key",
        TokenFormat.Behind("{base62:50}", "lambdatest", "lt_access_key"),
        TokenFormat.Behind("LT_{base62:40-60}", "lambdatest", "lt_access_key"));
}
