using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Ghost admin keys: id, colon and 64 hexadecimal digits. Content keys (26) are public.</summary>
internal static class Ghost
{
    public static SecretService Service { get; } = new(
        "GHOST_ADMIN_KEY", "Ghost admin key", "Ghost 管理キー", "Ghost Developer Docs, Admin API, token authentication",
        TokenFormat.Behind("{lhex:24}:{lhex:64}", "ghost", "admin api key", "api key"));
}
