using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>User (<c>bkua_</c>), agent session (<c>bkaa_</c>), job (<c>bkaj_</c>), cluster (<c>bkct_</c>), package (<c>bkpr_</c>, <c>bkpt_</c>) tokens; older agent tokens behind their name.</summary>
internal static class BuildkiteToken
{
    public static SecretService Service { get; } = new(
        "BUILDKITE_TOKEN", "Buildkite API token", "Buildkite API トークン", "Buildkite docs, Token security",
        TokenFormat.Of("bkua_{base64url:36-120}"),
        TokenFormat.Of("bkaa_{base64url:36-120}"),
        TokenFormat.Of("bkaj_{base64url:36-1000}"),
        TokenFormat.Of("bkct_{base64url:36-160}"),
        TokenFormat.Of("bkpt_{base64url:36-160}"),
        TokenFormat.Behind("{lhex:50}", "buildkite"));
}
