using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>Id (32 hexadecimal digits), a dot and a secret of 16 letters and digits behind their name.</summary>
internal static class ZhipuKey
{
    public static SecretService Service { get; } = new(
        "ZHIPU_API_KEY", "Zhipu AI API key", "Zhipu AI API キー", "Zhipu AI (BigModel) docs, API authentication; Z.AI docs",
        TokenFormat.Behind("{lhex:32}.{base62:16}", "zhipu", "bigmodel", "chatglm", "glm_api", "zai_api", "z.ai"));
}
