using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Notion integration tokens: <c>ntn_</c> and 46 characters, <c>secret_</c> and 43 in older ones.</summary>
internal static class Notion
{
    public static SecretService Service { get; } = new(
        "NOTION_TOKEN", "Notion token", "Notion トークン", "Notion Developers, Authorization; token prefix changelog",
        TokenFormat.Of("ntn_{base62:46}") with { StartsAlone = true },
        TokenFormat.Of("secret_{base62:43}") with { StartsAlone = true });
}
