using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Axiom API tokens (<c>xaat-</c>) and personal tokens (<c>xapt-</c>), a UUID each.</summary>
internal static class Axiom
{
    public static SecretService Service { get; } = new(
        "AXIOM_TOKEN", "Axiom API token", "Axiom API トークン", "Axiom Docs, API tokens; personal access tokens",
        TokenFormat.Of("xaat-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"),
        TokenFormat.Of("xapt-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"));
}
