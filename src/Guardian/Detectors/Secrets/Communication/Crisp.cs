using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Crisp token keys: 64 hexadecimal digits. The identifier is a UUID.</summary>
internal static class Crisp
{
    public static SecretService Service { get; } = new(
        "CRISP_KEY", "Crisp API token", "Crisp API トークン", "Crisp Developer Hub, Authentication",
        TokenFormat.Behind("{lhex:64}", "crisp") with { Near = TokenFormat.CredentialWords });
}
