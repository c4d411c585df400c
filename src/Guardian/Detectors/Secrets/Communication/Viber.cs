using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Viber bot tokens: three groups of 16 hexadecimal digits.</summary>
internal static class Viber
{
    public static SecretService Service { get; } = new(
        "VIBER_TOKEN", "Viber auth token", "Viber 認証トークン", "Viber REST Bot API, Authentication token",
        TokenFormat.Behind("{lhex:16}-{lhex:16}-{lhex:16}", "viber"));
}
