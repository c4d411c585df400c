using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Spotify client secrets: 32 hexadecimal digits. The client id is of the same shape.</summary>
internal static class Spotify
{
    public static SecretService Service { get; } = new(
        "SPOTIFY_SECRET", "Spotify client secret", "Spotify クライアントシークレット", "Spotify for Developers, Apps",
        TokenFormat.Behind("{lhex:32}", "spotify client secret", "spotify secret", "spotipy client secret", "spotify") with { Near = TokenFormat.CredentialWords });
}
