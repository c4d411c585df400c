using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>Personal (<c>pat_</c>) and service access tokens (<c>sat_</c>) of 64 letters and digits.</summary>
internal static class CozeToken
{
    public static SecretService Service { get; } = new(
        "COZE_API_TOKEN", "Coze personal access token", "Coze 個人アクセストークン", "Coze docs, Personal access tokens",
        TokenFormat.Of("pat_{base62:64}") with { StartsAlone = true },
        TokenFormat.Of("sat_{base62:64}") with { StartsAlone = true });
}
