using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Personal (<c>figd_</c>) and OAuth tokens (<c>figo_</c>).</summary>
internal static class FigmaToken
{
    public static SecretService Service { get; } = new(
        "FIGMA_TOKEN", "Figma personal access token", "Figma 個人アクセストークン", "Figma docs, Personal access tokens; OAuth",
        TokenFormat.Of("figd_{base64url:38-48}"),
        TokenFormat.Of("figo_{base64url:38-48}"));
}
