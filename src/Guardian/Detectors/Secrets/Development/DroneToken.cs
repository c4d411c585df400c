using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>32 letters and digits behind their name.</summary>
internal static class DroneToken
{
    public static SecretService Service { get; } = new(
        "DRONE_TOKEN", "Drone CI token", "Drone CI トークン", "Drone docs, API authentication",
        TokenFormat.Behind("{base62:32}", "drone_token", "drone_rpc_secret", "drone_server", "drone ci"));
}
