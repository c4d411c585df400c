using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Personal (<c>CCIPAT_</c>) and project tokens (<c>CCIPRJ_</c>); older ones of 40 hexadecimal digits behind their name.</summary>
internal static class CircleCiToken
{
    public static SecretService Service { get; } = new(
        "CIRCLECI_TOKEN", "CircleCI API token", "CircleCI API トークン", "CircleCI docs, Managing API tokens",
        TokenFormat.Of("CCIPAT_{base62:22}_{lhex:40}"),
        TokenFormat.Of("CCIPRJ_{base62:22}_{lhex:40}"),
        TokenFormat.Behind("{lhex:40}", "circleci", "circle_token", "circle_ci"));
}
