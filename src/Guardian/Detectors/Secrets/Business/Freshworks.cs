using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Freshdesk, Freshservice (20 letters and digits) and Freshsales (22) keys.</summary>
internal static class Freshworks
{
    public static SecretService Service { get; } = new(
        "FRESHWORKS_API_KEY", "Freshworks API key", "Freshworks API キー", "Freshdesk and Freshservice API, Authentication",
        TokenFormat.Behind("{base62:20}", "freshdesk", "freshservice", "freshworks"),
        TokenFormat.Behind("{base62:22}", "freshsales", "freshworks crm", "freshworks"));
}
