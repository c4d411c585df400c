using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>32 capitals and digits behind their name.</summary>
internal static class WitAiToken
{
    public static SecretService Service { get; } = new(
        "WIT_AI_TOKEN", "Wit.ai access token", "Wit.ai アクセストークン", "Wit.ai docs, HTTP API",
        TokenFormat.Behind("{ualnum:32}", "wit.ai", "wit_ai", "wit_token", "wit_access_token", "wit_api"));
}
