using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Infisical service tokens: <c>st.</c> and three hexadecimal parts.</summary>
internal static class Infisical
{
    public static SecretService Service { get; } = new(
        "INFISICAL_TOKEN", "Infisical token", "Infisical トークン", "Infisical Docs, Service tokens",
        TokenFormat.Behind("st.{lhex:24}.{lhex:32}.{lhex:32}", "infisical"));
}
