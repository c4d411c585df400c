using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Logfire tokens: <c>pylf_v1_</c>, the region and letters and digits.</summary>
internal static class Logfire
{
    public static SecretService Service { get; } = new(
        "LOGFIRE_TOKEN", "Pydantic Logfire token", "Pydantic Logfire トークン", "Pydantic Logfire Docs, Write tokens",
        TokenFormat.Of("pylf_v{digit:1}_{lower:2}_{base62:30-60}"));
}
