using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>dvc_server_</c>; client and mobile keys are public.</summary>
internal static class DevCycleKey
{
    public static SecretService Service { get; } = new(
        "DEVCYCLE_SERVER_KEY", "DevCycle SDK key", "DevCycle SDK キー", "DevCycle docs, SDK keys",
        TokenFormat.Of("dvc_server_{[A-Za-z0-9_-]:20-80}"));
}
