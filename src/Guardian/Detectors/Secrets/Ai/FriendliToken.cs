using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>flp_</c> and 40 to 64 letters and digits.</summary>
internal static class FriendliToken
{
    public static SecretService Service { get; } = new(
        "FRIENDLI_TOKEN", "Friendli personal access token", "Friendli 個人アクセストークン", "Friendli docs, Personal access tokens",
        TokenFormat.Of("flp_{base62:40-64}") with { StartsAlone = true });
}
