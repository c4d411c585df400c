using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Account, team and project tokens are UUIDs behind their name.</summary>
internal static class RailwayToken
{
    public static SecretService Service { get; } = new(
        "RAILWAY_TOKEN", "Railway token", "Railway トークン", "Railway docs, Public API tokens",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "railway"));
}
