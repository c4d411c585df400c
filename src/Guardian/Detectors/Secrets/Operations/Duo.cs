using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Duo secret keys: 40 letters and digits. The integration key (<c>DI…</c>) is an id.</summary>
internal static class Duo
{
    public static SecretService Service { get; } = new(
        "DUO_SECRET_KEY", "Duo secret key", "Duo シークレットキー", "Duo Documentation, Admin API, Auth API",
        TokenFormat.Behind("{base62:40}", "duo skey", "duo secret", "duo security", "skey"));
}
