using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Novu secret keys: 32 hexadecimal digits.</summary>
internal static class Novu
{
    public static SecretService Service { get; } = new(
        "NOVU_SECRET_KEY", "Novu secret key", "Novu シークレットキー", "Novu Docs, API keys",
        TokenFormat.Behind("{lhex:32}", "novu") with { Near = TokenFormat.CredentialWords });
}
