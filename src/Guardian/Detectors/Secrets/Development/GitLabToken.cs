using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Every prefixed token of GitLab, in the older form of a fixed length and, where there is one, the routable form with a version and a checksum at its end.</summary>
internal static class GitLabToken
{
    public static SecretService Service { get; } = new(
        "GITLAB_TOKEN", "GitLab token", "GitLab トークン", "GitLab docs, Token overview, token prefixes",
        TokenFormat.Of("glpat-{base64url:20}"),
        TokenFormat.Of("glpat-{base64url:27-300}.{lalnum:2}.{lalnum:9}"),
        TokenFormat.Of("gldt-{base64url:20}"),
        TokenFormat.Of("glptt-{lhex:40}"),
        TokenFormat.Of("glrt-{base64url:20}"),
        TokenFormat.Of("glrt-t1_{base64url:20}"),
        TokenFormat.Of("glrt-t2_{base64url:20}"),
        TokenFormat.Of("glrt-t3_{base64url:20}"),
        TokenFormat.Of("glrt-{base64url:27-300}.{lalnum:2}.{lalnum:9}"),
        TokenFormat.Of("glrtr-{base64url:20}"),
        TokenFormat.Of("glft-{base64url:20}"),
        TokenFormat.Of("glsoat-{base64url:20}"),
        TokenFormat.Of("glcbt-{lalnum:1-5}_{base64url:20}"),
        TokenFormat.Of("glcbt-{base64url:20}"),
        TokenFormat.Of("GR1348941{base64url:20}"),
        TokenFormat.Of("glagent-{base64url:50}"),
        TokenFormat.Of("gloas-{lhex:64}"),
        TokenFormat.Of("glimt-{base64url:25}"),
        TokenFormat.Of("glffct-{base64url:20}"),
        TokenFormat.Of("glwt-{base64url:20}"));
}
