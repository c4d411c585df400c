using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Asana personal access tokens: version, ids and 32 hexadecimal digits.</summary>
internal static class Asana
{
    public static SecretService Service { get; } = new(
        "ASANA_TOKEN", "Asana personal access token", "Asana 個人用アクセストークン", "Asana Developers, Personal access token",
        TokenFormat.Behind("1/{digit:13-17}:{lhex:32}", "asana"),
        TokenFormat.Behind("2/{digit:13-17}/{digit:13-17}:{lhex:32}", "asana"),
        TokenFormat.Behind("0/{lhex:32}", "asana"));
}
