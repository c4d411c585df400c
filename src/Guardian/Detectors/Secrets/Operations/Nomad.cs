using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Nomad ACL tokens: a UUID behind its variable or header.</summary>
internal static class Nomad
{
    public static SecretService Service { get; } = new(
        "NOMAD_TOKEN", "Nomad token", "Nomad トークン", "HashiCorp Nomad, ACL tokens",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "nomad") with { Near = TokenFormat.CredentialWords });
}
