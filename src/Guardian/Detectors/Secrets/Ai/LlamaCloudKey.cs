using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>llx-</c> and 48 letters and digits.</summary>
internal static class LlamaCloudKey
{
    public static SecretService Service { get; } = new(
        "LLAMA_CLOUD_API_KEY", "LlamaCloud API key", "LlamaCloud API キー", "LlamaIndex docs, LlamaCloud API key",
        TokenFormat.Of("llx-{base62:40-60}"));
}
