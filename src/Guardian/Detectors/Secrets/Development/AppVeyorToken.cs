using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>v2.</c> and 20 lower-case letters and digits behind their name.</summary>
internal static class AppVeyorToken
{
    public static SecretService Service { get; } = new(
        "APPVEYOR_TOKEN", "AppVeyor API token", "AppVeyor API トークン", "AppVeyor docs, REST API",
        TokenFormat.Behind("v2.{lalnum:20}", "appveyor"));
}
