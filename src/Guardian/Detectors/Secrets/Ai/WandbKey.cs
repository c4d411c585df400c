using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>wandb_v1_</c> and at least 40 characters; older keys of 40 hexadecimal digits behind their name.</summary>
internal static class WandbKey
{
    public static SecretService Service { get; } = new(
        "WANDB_API_KEY", "Weights & Biases API key", "Weights & Biases API キー", "W&B docs, API keys",
        TokenFormat.Of("wandb_v1_{word:40-160}"),
        TokenFormat.Behind("{lhex:40}", "wandb", "weights & biases", "weights and biases"));
}
