using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>App (<c>app-</c>) and knowledge keys (<c>dataset-</c>) of 24 letters and digits near the vendor's name.</summary>
internal static class DifyKey
{
    public static SecretService Service { get; } = new(
        "DIFY_API_KEY", "Dify API key", "Dify API キー", "Dify docs, Developing with APIs; Knowledge API",
        TokenFormat.Of("app-{base62:24}") with { StartsAlone = true, Near = new("with:", "dify", "dify_api_key", "dify_app_key") },
        TokenFormat.Of("dataset-{base62:24}") with { StartsAlone = true, Near = new("with:", "dify", "dify_api_key", "dify_dataset_key", "knowledge") });
}
