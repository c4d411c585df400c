using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>ngrok authtokens and API keys: two runs of letters and digits with an underscore between them.</summary>
internal static class Ngrok
{
    public static SecretService Service { get; } = new(
        "NGROK_TOKEN", "ngrok auth token", "ngrok 認証トークン", "ngrok Docs, Authtokens; API keys",
        TokenFormat.Behind("{base62:24-28}_{base62:18-26}", "ngrok", "authtoken"));
}
