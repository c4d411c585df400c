using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>key_</c> or <c>crsr_</c> and 64 hexadecimal digits.</summary>
internal static class CursorKey
{
    public static SecretService Service { get; } = new(
        "CURSOR_API_KEY", "Cursor API key", "Cursor API キー", "Cursor docs, Admin API; Background agents API",
        TokenFormat.Of("key_{lhex:64}") with { StartsAlone = true },
        TokenFormat.Of("crsr_{lhex:64}") with { StartsAlone = true });
}
