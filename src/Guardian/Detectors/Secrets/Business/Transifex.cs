using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Transifex tokens: <c>1/</c> and 40 hexadecimal digits.</summary>
internal static class Transifex
{
    public static SecretService Service { get; } = new(
        "TRANSIFEX_TOKEN", "Transifex API token", "Transifex API トークン", "Transifex Help Center, API authentication",
        TokenFormat.Behind("1/{lhex:40}", "transifex", "tx token"));
}
