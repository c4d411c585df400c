using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Test reporter ids (64 hexadecimal digits) and API tokens (40) behind their name.</summary>
internal static class CodeClimateToken
{
    public static SecretService Service { get; } = new(
        "CODE_CLIMATE_TOKEN", "Code Climate access token", "Code Climate アクセストークン", "Code Climate docs, API; test coverage",
        TokenFormat.Behind("{lhex:64}", "cc_test_reporter_id", "codeclimate", "code_climate"),
        TokenFormat.Behind("{lhex:40}", "codeclimate", "code_climate"));
}
