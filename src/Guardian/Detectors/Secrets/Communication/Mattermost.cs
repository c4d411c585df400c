using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Mattermost tokens: 26 lower-case letters and digits. Ids look the same.</summary>
internal static class Mattermost
{
    public static SecretService Service { get; } = new(
        "MATTERMOST_TOKEN", "Mattermost access token", "Mattermost アクセストークン", "Mattermost Docs, Personal access tokens",
        TokenFormat.Behind("{lalnum:26}", "mattermost", "mm token"));
}
