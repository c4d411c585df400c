using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>API keys (<c>AKCp</c> and 69 characters) and reference tokens (base64 of <c>reftkn:</c>, 64 characters).</summary>
internal static class JFrogToken
{
    public static SecretService Service { get; } = new(
        "JFROG_TOKEN", "JFrog identity token", "JFrog アイデンティティトークン", "JFrog docs, Access tokens; Artifactory API key",
        TokenFormat.Of("AKCp{base62:69}") with { StartsAlone = true },
        TokenFormat.Of("cmVmdGtu{base62:56}") with { StartsAlone = true });
}
