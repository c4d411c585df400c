using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Alpaca API secrets: 40 letters and digits. The key id (<c>PK…</c>, <c>AK…</c>) is no secret.</summary>
internal static class Alpaca
{
    public static SecretService Service { get; } = new(
        "ALPACA_SECRET", "Alpaca secret key", "Alpaca シークレットキー", "Alpaca Docs, Authentication",
        TokenFormat.Behind("{base62:40}", "apca api secret", "alpaca"));
}
