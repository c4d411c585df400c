using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>40 hexadecimal digits behind their name.</summary>
internal static class SerperKey
{
    public static SecretService Service { get; } = new(
        "SERPER_API_KEY", "Serper API key", "Serper API キー", "Serper docs, API key",
        TokenFormat.Behind("{lhex:40}", "serper"));
}
