using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Chatwork tokens: 32 hexadecimal digits in <c>x-chatworktoken</c>.</summary>
internal static class Chatwork
{
    public static SecretService Service { get; } = new(
        "CHATWORK_API_TOKEN", "Chatwork API token", "Chatwork API トークン", "Chatwork API documentation, 認証",
        TokenFormat.Behind("{lhex:32}", "chatwork") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{lhex:32}", "x-chatworktoken"));
}
