using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Consul ACL tokens: a UUID behind its variable or header. The accessor id is none.</summary>
internal static class Consul
{
    public static SecretService Service { get; } = new(
        "CONSUL_TOKEN", "Consul token", "Consul トークン", "HashiCorp Consul, ACL tokens",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "consul") with { Near = TokenFormat.CredentialWords });
}
