using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Eventbrite private tokens: 20 capitals and digits.</summary>
internal static class Eventbrite
{
    public static SecretService Service { get; } = new(
        "EVENTBRITE_TOKEN", "Eventbrite API token", "Eventbrite API トークン", "Eventbrite Platform, Authentication",
        TokenFormat.Behind("{ualnum:20}", "eventbrite"));
}
