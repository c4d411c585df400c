using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>50 lower-case letters and digits behind their name or header.</summary>
internal static class RapidApiKey
{
    public static SecretService Service { get; } = new(
        "RAPIDAPI_KEY", "RapidAPI API key", "RapidAPI API キー", "RapidAPI docs, API keys",
        TokenFormat.Behind("{lalnum:50}", "rapidapi"));
}
