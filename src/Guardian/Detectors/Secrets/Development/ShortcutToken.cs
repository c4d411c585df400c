using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>UUIDs behind their name.</summary>
internal static class ShortcutToken
{
    public static SecretService Service { get; } = new(
        "SHORTCUT_TOKEN", "Shortcut API token", "Shortcut API トークン", "Shortcut docs, API tokens",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "shortcut_api", "shortcut_token", "clubhouse", "app.shortcut"));
}
