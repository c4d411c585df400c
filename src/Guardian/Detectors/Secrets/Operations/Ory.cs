using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Ory API keys (<c>ory_pat_</c>), session tokens (<c>ory_st_</c>) and OAuth tokens (<c>ory_at_</c>, <c>ory_rt_</c>).</summary>
internal static class Ory
{
    public static SecretService Service { get; } = new(
        "ORY_TOKEN", "Ory access token", "Ory アクセストークン", "Ory Docs, Token formats; API keys",
        TokenFormat.Of("ory_pat_{base62:32}"),
        TokenFormat.Of("ory_st_{base62:32}"),
        TokenFormat.Of("ory_at_{base64url:43}.{base64url:43}"),
        TokenFormat.Of("ory_rt_{base64url:43}.{base64url:43}"));
}
