using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Infobip keys: 32 hexadecimal digits, a dash and a UUID, sent as <c>App</c>.</summary>
internal static class Infobip
{
    public static SecretService Service { get; } = new(
        "INFOBIP_API_KEY", "Infobip API key", "Infobip API キー", "Infobip Docs, API authentication",
        TokenFormat.Behind("{lhex:32}-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "infobip", "authorization: app"));
}
