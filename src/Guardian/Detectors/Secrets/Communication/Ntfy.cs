using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>ntfy access tokens: <c>tk_</c> and 29 lower-case letters and digits.</summary>
internal static class Ntfy
{
    public static SecretService Service { get; } = new(
        "NTFY_TOKEN", "ntfy access token", "ntfy アクセストークン", "ntfy documentation, Access tokens",
        TokenFormat.Of("tk_{lalnum:29}") with { StartsAlone = true });
}
