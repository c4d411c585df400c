using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Todoist tokens: 40 hexadecimal digits.</summary>
internal static class Todoist
{
    public static SecretService Service { get; } = new(
        "TODOIST_TOKEN", "Todoist API token", "Todoist API トークン", "Todoist Developer, Authorization",
        TokenFormat.Behind("{lhex:40}", "todoist") with { Near = TokenFormat.CredentialWords });
}
