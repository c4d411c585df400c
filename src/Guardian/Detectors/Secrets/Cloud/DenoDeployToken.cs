using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Personal (<c>ddp_</c>) and organisation tokens (<c>ddo_</c>).</summary>
internal static class DenoDeployToken
{
    public static SecretService Service { get; } = new(
        "DENO_DEPLOY_TOKEN", "Deno Deploy access token", "Deno Deploy アクセストークン", "Deno Deploy docs, API",
        TokenFormat.Of("ddp_{base62:36}"),
        TokenFormat.Of("ddo_{base62:36}"));
}
