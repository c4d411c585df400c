using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>ActiveCampaign keys: 72 hexadecimal digits.</summary>
internal static class ActiveCampaign
{
    public static SecretService Service { get; } = new(
        "ACTIVECAMPAIGN_API_KEY", "ActiveCampaign API key", "ActiveCampaign API キー", "ActiveCampaign Developers, Authentication",
        TokenFormat.Behind("{lhex:72}", "activecampaign", "active campaign"));
}
