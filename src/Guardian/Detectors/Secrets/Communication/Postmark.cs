using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Postmark server and account tokens: a UUID.</summary>
internal static class Postmark
{
    public static SecretService Service { get; } = new(
        "POSTMARK_TOKEN", "Postmark API token", "Postmark API トークン", "Postmark Developer Docs, API overview, authentication",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "postmark") with { Near = TokenFormat.CredentialWords });
}
