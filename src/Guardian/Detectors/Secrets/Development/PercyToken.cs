using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>64 hexadecimal digits, newer ones with the kind of project in front, behind their name.</summary>
internal static class PercyToken
{
    public static SecretService Service { get; } = new(
        "PERCY_TOKEN", "Percy project token", "Percy プロジェクトトークン", "Percy docs, Project tokens",
        TokenFormat.Behind("{lhex:64}", "percy"),
        TokenFormat.Behind("web_{lhex:64}", "percy"),
        TokenFormat.Behind("auto_{lhex:64}", "percy"),
        TokenFormat.Behind("app_{lhex:64}", "percy"),
        TokenFormat.Behind("ss_{lhex:64}", "percy"));
}
