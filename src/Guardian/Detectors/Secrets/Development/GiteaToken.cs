using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>40 hexadecimal digits behind the name of Gitea, Forgejo, Codeberg or Gogs.</summary>
internal static class GiteaToken
{
    public static SecretService Service { get; } = new(
        "GITEA_TOKEN", "Gitea access token", "Gitea アクセストークン", "Gitea docs, API usage; Forgejo docs, Access tokens",
        TokenFormat.Behind("{lhex:40}", "gitea", "forgejo", "codeberg", "gogs"));
}
