using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Personal (<c>dckr_pat_</c>) and organisation tokens (<c>dckr_oat_</c>).</summary>
internal static class DockerHubToken
{
    public static SecretService Service { get; } = new(
        "DOCKER_HUB_TOKEN", "Docker Hub access token", "Docker Hub アクセストークン", "Docker docs, Personal access tokens; Organization access tokens",
        TokenFormat.Of("dckr_pat_{base64url:27}"),
        TokenFormat.Of("dckr_oat_{base64url:32}"));
}
