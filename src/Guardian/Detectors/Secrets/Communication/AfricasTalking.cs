using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Africa's Talking keys: <c>atsk_</c> and 64 hexadecimal digits.</summary>
internal static class AfricasTalking
{
    public static SecretService Service { get; } = new(
        "AFRICASTALKING_API_KEY", "Africa's Talking API key", "Africa's Talking API キー", "Africa's Talking Docs, Authentication",
        TokenFormat.Of("atsk_{lhex:64}"));
}
