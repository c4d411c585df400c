using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>chpt_</c> and 12 to 20 letters and digits.</summary>
internal static class ChromaticToken
{
    public static SecretService Service { get; } = new(
        "CHROMATIC_PROJECT_TOKEN", "Chromatic project token", "Chromatic プロジェクトトークン", "Chromatic docs, CLI",
        TokenFormat.Of("chpt_{base62:12-20}"));
}
