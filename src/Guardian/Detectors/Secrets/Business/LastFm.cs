using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Last.fm API keys and shared secrets: 32 hexadecimal digits.</summary>
internal static class LastFm
{
    public static SecretService Service { get; } = new(
        "LASTFM_SECRET", "Last.fm secret", "Last.fm シークレット", "Last.fm API, Authentication",
        TokenFormat.Behind("{lhex:32}", "lastfm", "last.fm", "last fm") with { Near = TokenFormat.CredentialWords });
}
