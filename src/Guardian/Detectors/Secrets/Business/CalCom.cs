using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Cal.com keys: <c>cal_live_</c> or <c>cal_</c> and 32 hexadecimal digits.</summary>
internal static class CalCom
{
    public static SecretService Service { get; } = new(
        "CALCOM_API_KEY", "Cal.com API key", "Cal.com API キー", "Cal.com Docs, API keys",
        TokenFormat.Of("cal_live_{lhex:32}"),
        TokenFormat.Of("cal_{lhex:32}") with { StartsAlone = true });
}
