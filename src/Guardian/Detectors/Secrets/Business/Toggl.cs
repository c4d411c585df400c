using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Toggl tokens: 32 hexadecimal digits.</summary>
internal static class Toggl
{
    public static SecretService Service { get; } = new(
        "TOGGL_TOKEN", "Toggl API token", "Toggl API トークン", "Toggl Engineering docs, Authentication",
        TokenFormat.Behind("{lhex:32}", "toggl") with { Near = TokenFormat.CredentialWords });
}
