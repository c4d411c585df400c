using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Access tokens of Matrix servers: Synapse (<c>syt_</c>, user in Base64, 20 letters, checksum) and the authentication service (<c>mat_</c>, <c>mct_</c>).</summary>
internal static class Matrix
{
    public static SecretService Service { get; } = new(
        "MATRIX_TOKEN", "Matrix access token", "Matrix アクセストークン", "Synapse source, access tokens; Matrix Authentication Service docs",
        TokenFormat.Of("syt_{base64:2-80}_{alpha:20}_{base62:6}"),
        TokenFormat.Of("mct_{base62:30}_{base62:6}") with { StartsAlone = true },
        TokenFormat.Of("mat_{base62:30}_{base62:6}") with { StartsAlone = true });
}
