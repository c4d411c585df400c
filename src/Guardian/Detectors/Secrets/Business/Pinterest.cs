using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Pinterest tokens: <c>pina_</c> (access) and <c>pinr.</c> (refresh).</summary>
internal static class Pinterest
{
    public static SecretService Service { get; } = new(
        "PINTEREST_TOKEN", "Pinterest access token", "Pinterest アクセストークン", "Pinterest Developers, Authentication",
        TokenFormat.Of("pina_{base64url:60-140}"),
        TokenFormat.Of("pinr.{base64url:60-600}"));
}
