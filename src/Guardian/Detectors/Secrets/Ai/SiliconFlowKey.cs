using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk-</c> and 48 lower-case letters behind their name.</summary>
internal static class SiliconFlowKey
{
    public static SecretService Service { get; } = new(
        "SILICONFLOW_API_KEY", "SiliconFlow API key", "SiliconFlow API キー", "SiliconFlow docs, API key",
        TokenFormat.Behind("sk-{lower:48}", "siliconflow", "silicon_flow", "siliconcloud"));
}
