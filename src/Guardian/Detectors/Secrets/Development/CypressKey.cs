using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>UUIDs behind their name.</summary>
internal static class CypressKey
{
    public static SecretService Service { get; } = new(
        "CYPRESS_RECORD_KEY", "Cypress record key", "Cypress レコードキー", "Cypress Cloud docs, Projects, record keys",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "cypress"));
}
