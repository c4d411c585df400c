using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>DocuSign secret keys: a UUID like the integration key, which is an id.</summary>
internal static class DocuSign
{
    public static SecretService Service { get; } = new(
        "DOCUSIGN_SECRET", "DocuSign secret key", "DocuSign シークレットキー", "DocuSign Developer Center, Authentication",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "docusign client secret", "docusign secret", "ds client secret") with { Near = TokenFormat.CredentialWords });
}
