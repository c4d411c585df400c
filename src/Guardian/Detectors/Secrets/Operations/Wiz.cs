using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Wiz service account secrets: 64 letters and digits.</summary>
internal static class Wiz
{
    public static SecretService Service { get; } = new(
        "WIZ_CLIENT_SECRET", "Wiz client secret", "Wiz クライアントシークレット", "Wiz Docs, Service accounts",
        TokenFormat.Behind("{base62:64}", "wiz"));
}
