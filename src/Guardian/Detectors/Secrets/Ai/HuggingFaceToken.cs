using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>User tokens (<c>hf_</c>) and organisation tokens (<c>api_org_</c>) of 34 letters.</summary>
internal static class HuggingFaceToken
{
    public static SecretService Service { get; } = new(
        "HUGGING_FACE_TOKEN", "Hugging Face access token", "Hugging Face アクセストークン", "Hugging Face docs, User access tokens",
        TokenFormat.Of("hf_{base62:34}"),
        TokenFormat.Of("api_org_{base62:34}"));
}
