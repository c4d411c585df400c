using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk-lf-</c> and a UUID; public keys start with <c>pk-lf-</c>.</summary>
internal static class LangfuseKey
{
    public static SecretService Service { get; } = new(
        "LANGFUSE_SECRET_KEY", "Langfuse secret key", "Langfuse シークレットキー", "Langfuse docs, API authentication",
        TokenFormat.Of("sk-lf-{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}"));
}
