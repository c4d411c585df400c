using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>e2b_</c> and 40 hexadecimal digits; access tokens <c>sk_e2b_</c>.</summary>
internal static class E2bKey
{
    public static SecretService Service { get; } = new(
        "E2B_API_KEY", "E2B API key", "E2B API キー", "E2B docs, API key",
        TokenFormat.Of("e2b_{lhex:40}"),
        TokenFormat.Of("sk_e2b_{lhex:40}"));
}
