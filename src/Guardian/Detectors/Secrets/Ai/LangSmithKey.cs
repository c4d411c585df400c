using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>Personal (<c>lsv2_pt_</c>) and service keys (<c>lsv2_sk_</c>), older ones <c>ls__</c>.</summary>
internal static class LangSmithKey
{
    public static SecretService Service { get; } = new(
        "LANGSMITH_API_KEY", "LangSmith API key", "LangSmith API キー", "LangSmith docs, Create an account and API key",
        TokenFormat.Of("lsv2_pt_{lhex:32}_{lhex:10}"),
        TokenFormat.Of("lsv2_sk_{lhex:32}_{lhex:10}"),
        TokenFormat.Of("ls__{lhex:32}"));
}
