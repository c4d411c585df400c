using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>64 hexadecimal digits behind their name.</summary>
internal static class BufToken
{
    public static SecretService Service { get; } = new(
        "BUF_TOKEN", "Buf API token", "Buf API トークン", "Buf docs, Authentication",
        TokenFormat.Behind("{lhex:64}", "buf_token", "buf_api_token", "buf_api", "buf.build"));
}
