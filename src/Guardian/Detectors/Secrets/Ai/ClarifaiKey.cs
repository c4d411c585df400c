using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>32 hexadecimal digits behind their name.</summary>
internal static class ClarifaiKey
{
    public static SecretService Service { get; } = new(
        "CLARIFAI_PAT", "Clarifai personal access token", "Clarifai 個人アクセストークン", "Clarifai docs, Personal access tokens",
        TokenFormat.Behind("{lhex:32}", "clarifai"));
}
