using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>PingOne client secrets: 64 characters of A-Z, a-z, 0-9 and <c>._~-</c>.</summary>
internal static class PingOne
{
    public static SecretService Service { get; } = new(
        "PINGONE_CLIENT_SECRET", "PingOne client secret", "PingOne クライアントシークレット", "PingOne Docs, Worker applications",
        TokenFormat.Behind("{[A-Za-z0-9._~-]:64}", "pingone", "ping identity"));
}
