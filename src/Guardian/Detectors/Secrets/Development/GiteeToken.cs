using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>32 hexadecimal digits behind their name.</summary>
internal static class GiteeToken
{
    public static SecretService Service { get; } = new(
        "GITEE_TOKEN", "Gitee personal access token", "Gitee 個人アクセストークン", "Gitee Open API docs",
        TokenFormat.Behind("{lhex:32}", "gitee"));
}
